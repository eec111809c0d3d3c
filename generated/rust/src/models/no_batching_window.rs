// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

use serde_repr::{Serialize_repr,Deserialize_repr};
/// NoBatchingWindow : Messages go out at once; 0 is all that can be said.
#[repr(i64)]
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize_repr, Deserialize_repr)]
pub enum NoBatchingWindow {
    Variant0 = 0,

}

impl std::fmt::Display for NoBatchingWindow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", match self {
            Self::Variant0 => "0",
        })
    }
}
impl Default for NoBatchingWindow {
    fn default() -> NoBatchingWindow {
        Self::Variant0
    }
}

