// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateCodeFromBucket : Where the new package is.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateCodeFromBucket {
    /// The bucket with the package; `hot-reload` for a folder of this machine, which is run where it stands and watched for changes.
    #[serde(rename = "S3Bucket")]
    pub s3_bucket: String,
    /// The package's key in the bucket; with the bucket `hot-reload`, the folder's full path.
    #[serde(rename = "S3Key")]
    pub s3_key: String,
    /// The version of the object, if the bucket keeps versions.
    #[serde(rename = "S3ObjectVersion", skip_serializing_if = "Option::is_none")]
    pub s3_object_version: Option<String>,
    /// The processor that the code is for, as a list of one; x86_64 by default. Kept and shown; it runs on the one that is here.
    #[serde(rename = "Architectures", skip_serializing_if = "Option::is_none")]
    pub architectures: Option<Vec<models::Architecture>>,
    /// Whether to publish a version at once. False by default.
    #[serde(rename = "Publish", skip_serializing_if = "Option::is_none")]
    pub publish: Option<bool>,
    /// Whether to check everything and change nothing. False by default.
    #[serde(rename = "DryRun", skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl UpdateCodeFromBucket {
    /// Where the new package is.
    pub fn new(s3_bucket: String, s3_key: String) -> UpdateCodeFromBucket {
        UpdateCodeFromBucket {
            s3_bucket,
            s3_key,
            s3_object_version: None,
            architectures: None,
            publish: None,
            dry_run: None,
            revision_id: None,
        }
    }
}

