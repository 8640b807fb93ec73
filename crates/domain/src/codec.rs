//! Encodings and sums over bytes, which know nothing of what the bytes mean.

pub mod base62;
mod sums;

pub(crate) use sums::{crc32, fnv1a};
