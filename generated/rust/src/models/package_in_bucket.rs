// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PackageInBucket : Where the package is.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackageInBucket {
    /// The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: String,
    /// The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
    #[serde(rename = "S3Key")]
    pub s3_key: String,
    /// The version of the object, if the bucket keeps versions.
    #[serde(rename = "S3ObjectVersion", skip_serializing_if = "Option::is_none")]
    pub s3_object_version: Option<String>,
}

impl PackageInBucket {
    /// Where the package is.
    pub fn new(s3_bucket: String, s3_key: String) -> PackageInBucket {
        PackageInBucket {
            s3_bucket,
            s3_key,
            s3_object_version: None,
        }
    }
}

