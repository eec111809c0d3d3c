// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// StartingPosition : Where a mapping without a checkpoint begins: TRIM_HORIZON at the oldest record that the source still has, LATEST behind the newest. Kinesis, DynamoDB streams and MSK need it; a Kafka cluster of one's own starts at TRIM_HORIZON when nothing is said; queues have no positions.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum StartingPosition {
    #[serde(rename = "TRIM_HORIZON")]
    TrimHorizon,
    #[serde(rename = "LATEST")]
    Latest,

}

impl std::fmt::Display for StartingPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::TrimHorizon => write!(f, "TRIM_HORIZON"),
            Self::Latest => write!(f, "LATEST"),
        }
    }
}

impl Default for StartingPosition {
    fn default() -> StartingPosition {
        Self::TrimHorizon
    }
}

