//! Maths whose results are the same bit for bit on every machine, so that a seed means the same picture everywhere.
//!
//! The platform's own `sin`, `exp` and the like may differ in the last bit between systems; these come from `libm`.
//! Exact operations (`+ − × ÷`, `sqrt`, `abs`, `floor`, `round`, `min`, `max`) need no wrapper.

pub use core::f32::consts::{PI, TAU};

/// Sine of an angle in radians.
#[inline]
pub fn sin(x: f32) -> f32 {
    libm::sinf(x)
}

/// Cosine of an angle in radians.
#[inline]
pub fn cos(x: f32) -> f32 {
    libm::cosf(x)
}

/// Sine and cosine of an angle in radians.
#[inline]
pub fn sin_cos(x: f32) -> (f32, f32) {
    libm::sincosf(x)
}

/// Tangent of an angle in radians.
#[inline]
pub fn tan(x: f32) -> f32 {
    libm::tanf(x)
}

/// Arc cosine in radians; the argument is held within −1…1.
#[inline]
pub fn acos(x: f32) -> f32 {
    libm::acosf(x.clamp(-1.0, 1.0))
}

/// Angle of the point (x, y) from the x axis, in radians.
#[inline]
pub fn atan2(y: f32, x: f32) -> f32 {
    libm::atan2f(y, x)
}

/// e to the power x.
#[inline]
pub fn exp(x: f32) -> f32 {
    libm::expf(x)
}

/// Natural logarithm.
#[inline]
pub fn ln(x: f32) -> f32 {
    libm::logf(x)
}

/// x to the power y.
#[inline]
pub fn powf(x: f32, y: f32) -> f32 {
    libm::powf(x, y)
}

/// Length of the vector (x, y).
#[inline]
pub fn hypot(x: f32, y: f32) -> f32 {
    (x * x + y * y).sqrt()
}

/// The whole number at or below `v`; without the call that rounding costs on machines of old.
#[inline]
pub fn floor(v: f32) -> i32 {
    let whole = v as i32;
    whole - i32::from(v < whole as f32)
}

/// The whole number at or above `v`.
#[inline]
pub fn ceil(v: f32) -> i32 {
    let whole = v as i32;
    whole + i32::from(v > whole as f32)
}

/// Mix of `a` and `b`: `a` at t = 0, `b` at t = 1.
#[inline]
pub fn lerp(a: f32, b: f32, t: f32) -> f32 {
    a + (b - a) * t
}

/// 0 below `lo`, 1 above `hi`, a smooth cubic between.
#[inline]
pub fn smoothstep(lo: f32, hi: f32, x: f32) -> f32 {
    let t = ((x - lo) / (hi - lo)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// Linear light (0…1) of an sRGB-encoded value (0…1), IEC 61966-2-1.
#[inline]
pub fn srgb_to_linear(v: f32) -> f32 {
    if v <= 0.040_45 { v / 12.92 } else { powf((v + 0.055) / 1.055, 2.4) }
}

/// sRGB-encoded value (0…1) of a linear light (0…1), IEC 61966-2-1.
#[inline]
pub fn linear_to_srgb(v: f32) -> f32 {
    let v = v.clamp(0.0, 1.0);
    if v <= 0.003_130_8 { v * 12.92 } else { 1.055 * powf(v, 1.0 / 2.4) - 0.055 }
}
