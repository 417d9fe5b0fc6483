// What the eye sees of a page region: the same maths as `layers::compose`, which is the reference.
// Textures as packed by `layers::planes` (all Rgba8Unorm; nothing is decoded by the sampler).

#import bevy_ui::ui_vertex_output::UiVertexOutput

struct Channel {
    // angle, half-width (degrees), phase, change of phase to the rim
    a: vec4<f32>,
    // change of phase in a turn, unused
    b: vec4<f32>,
}

struct View {
    // 0 white, 1 oblique, 2 transmitted, 3 UV-A, 4 UV-C, 5 infrared, 6 coaxial; a second light; its share, or less than nothing for the
    // second light beyond a slanting line; 1 = there is a DOVID
    light: vec4<f32>,
    // tilt x, tilt y (degrees), lamp direction x, y
    turn: vec4<f32>,
    // region x, y, w, h in mm
    region: vec4<f32>,
    // texture width, height, px per mm; 1 = round
    grid: vec4<f32>,
    // through tint rgb, unused
    tint: vec4<f32>,
    // UV-A leak rgb, unused
    leak: vec4<f32>,
    // UV-C leak rgb, unused
    uvc_leak: vec4<f32>,
    // ink that changes its colour: face on rgb, 1 = there is one; at a steep angle rgb, unused
    shift_from: vec4<f32>,
    shift_to: vec4<f32>,
    // DOVID centre x, y, radius (mm), unused
    device: vec4<f32>,
    // part of the texture that is shown: offset x, y, size x, y in shares of it
    window: vec4<f32>,
    channels: array<Channel, 5>,
}

@group(1) @binding(0) var<uniform> view: View;
@group(1) @binding(1) var page_texture: texture_2d<f32>;
@group(1) @binding(2) var page_sampler: sampler;
@group(1) @binding(3) var through_texture: texture_2d<f32>;
@group(1) @binding(4) var through_sampler: sampler;
@group(1) @binding(5) var relief_texture: texture_2d<f32>;
@group(1) @binding(6) var relief_sampler: sampler;
@group(1) @binding(7) var motif_texture: texture_2d<f32>;
@group(1) @binding(8) var motif_sampler: sampler;
@group(1) @binding(9) var hidden_texture: texture_2d<f32>;
@group(1) @binding(10) var hidden_sampler: sampler;
@group(1) @binding(11) var variable_texture: texture_2d<f32>;
@group(1) @binding(12) var variable_sampler: sampler;

const RELIEF_GAIN: f32 = 6.2;
const SIN_ELEVATION: f32 = 0.190809;
const COS_ELEVATION: f32 = 0.981627;
const TAU: f32 = 6.2831853;
const COAXIAL_PRINT: f32 = 0.34;
const COAXIAL_BACK: f32 = 0.92;
const LENS_DEPTH: f32 = 0.86;
const LATENT_DEPTH: f32 = 0.60;

fn to_linear(v: vec3<f32>) -> vec3<f32> {
    return select(pow((v + 0.055) / 1.055, vec3(2.4)), v / 12.92, v <= vec3(0.04045));
}

fn bell(nm: f32, centre: f32, width: f32) -> f32 {
    let d = (nm - centre) / width;
    return exp(-0.5 * d * d);
}

fn spectral(phase: f32) -> vec3<f32> {
    let nm = 400.0 + 300.0 * phase;
    return vec3(
        bell(nm, 610.0, 48.0) + 0.22 * bell(nm, 425.0, 24.0),
        bell(nm, 542.0, 44.0),
        bell(nm, 455.0, 34.0),
    );
}

fn height_at(at: vec2<i32>) -> f32 {
    let size = vec2<i32>(view.grid.xy);
    let texel = textureLoad(relief_texture, clamp(at, vec2(0), size - 1), 0);
    return round(texel.r * 255.0) + round(texel.g * 255.0) / 256.0 - 128.0;
}

// Optically variable ink takes its second colour when the page is turned.
fn shifted(white: vec3<f32>, variable: vec4<f32>, directional: f32) -> vec3<f32> {
    let angle = length(view.turn.xy);
    let off = (angle - 15.0) / 7.0;
    let lustre = 0.10 * exp(-0.5 * off * off);
    let ink = mix(view.shift_from.rgb, view.shift_to.rgb, smoothstep(6.0, 30.0, angle)) + lustre;
    return mix(white, ink, variable.r * directional * view.shift_from.a);
}

// Two pictures under a field of lenses: each is seen from its own side, both faintly from above.
fn lenses(white: vec3<f32>, variable: vec4<f32>, tilt: f32) -> vec3<f32> {
    let seen_from = clamp(vec2(0.6 - tilt / 14.0, 0.6 + tilt / 14.0), vec2(0.0), vec2(1.0));
    return white * (1.0 - LENS_DEPTH * variable.b * seen_from.x) * (1.0 - LENS_DEPTH * variable.a * seen_from.y);
}

// How much darker a latent image's lines look: those across by `across`, those up and down by `along`.
fn latent(variable: vec4<f32>, across: f32, along: f32) -> f32 {
    let lines = (variable.g * 255.0 - 128.0) / 127.0;
    return LATENT_DEPTH * (max(lines, 0.0) * across + max(-lines, 0.0) * along);
}

fn white_light(page: vec3<f32>, gloss: f32, motif: vec4<f32>, variable: vec4<f32>, mm: vec2<f32>) -> vec3<f32> {
    let tilt = view.turn.xy;
    let directional = min(length(tilt) / 3.0, 1.0);
    let white = shifted(page, variable, directional);
    let mirror = mm - vec2(62.5 + 2.2 * tilt.x, 44.0 - 2.2 * tilt.y);
    let mirrored = exp(-dot(mirror, mirror) / (2.0 * 24.0 * 24.0));
    let sheen = gloss * directional * (0.03 + 0.20 * mirrored);
    let come_out = smoothstep(vec2(8.0), vec2(32.0), abs(tilt));
    let hidden = latent(variable, come_out.y, come_out.x);
    var seen = lenses(white, variable, tilt.x) * (1.0 - 0.26 * directional) * (1.0 - hidden) + sheen;
    let flip = (motif.g * 255.0 - 128.0) / 127.0;
    let lit_at_all = motif.r + abs(flip) + motif.b + motif.a;
    if (view.light.w > 0.5 && lit_at_all > 0.003) {
        let d = mm - view.device.xy;
        let radius = length(d) / view.device.z;
        let turn = atan2(d.y, d.x) / TAU;
        var cover = array<f32, 5>(motif.r, max(-flip, 0.0), max(flip, 0.0), motif.b, motif.a);
        var glow = vec3(0.0);
        var strength = 0.0;
        for (var i = 0; i < 5; i++) {
            let c = view.channels[i];
            let off = (tilt.x - c.a.x) / c.a.y;
            let lit = cover[i] * (0.10 + 0.90 * exp(-0.5 * off * off));
            let phase = c.a.z + c.a.w * radius + c.b.x * turn + 0.021 * tilt.x + 0.013 * tilt.y;
            glow += lit * spectral(fract(phase));
            strength = max(strength, lit);
        }
        let gain = mix(0.20, 0.95, directional);
        let lost = strength * mix(0.20, 0.45, directional);
        seen = seen * (1.0 - lost) + glow * gain;
    }
    return seen;
}

fn oblique_light(page: vec3<f32>, variable: vec4<f32>, at: vec2<i32>, mm: vec2<f32>) -> vec3<f32> {
    let lamp = view.turn.zw;
    let white = lenses(page, variable, 0.0);
    let shaded = latent(variable, lamp.y * lamp.y, lamp.x * lamp.x);
    let step_um = 1000.0 / view.grid.z;
    let here = height_at(at);
    let dx = (height_at(at + vec2(1, 0)) - height_at(at - vec2(1, 0))) / (2.0 * step_um);
    let dy = (height_at(at + vec2(0, 1)) - height_at(at - vec2(0, 1))) / (2.0 * step_um);
    let slope = -(dx * lamp.x + dy * lamp.y);
    let lit = clamp((SIN_ELEVATION + RELIEF_GAIN * slope * COS_ELEVATION) / SIN_ELEVATION, 0.0, 3.2);
    let rise = SIN_ELEVATION / COS_ELEVATION / RELIEF_GAIN * step_um;
    var shadow = 0.0;
    var steps = array<f32, 3>(1.5, 3.0, 5.0);
    for (var i = 0; i < 3; i++) {
        let towards = height_at(vec2<i32>(floor(vec2<f32>(at) + lamp * steps[i] + 0.5)));
        shadow = max(shadow, clamp((towards - here - rise * steps[i]) / 6.0, 0.0, 1.0));
    }
    let size = max(view.grid.x, view.grid.y) / view.grid.z;
    let centre = view.region.xy + view.region.zw * 0.5;
    let along = dot(mm - centre, lamp);
    let falloff = 0.75 + 0.5 - clamp(along / max(size, 60.0), -0.5, 0.5);
    let fall = 0.95 / (falloff * falloff);
    return white * (0.10 + 0.62 * lit * (1.0 - 0.75 * shadow) * fall) * (1.0 - shaded);
}

// Only the textures that a light asks for are read: without a graphics card each costs time.
fn under(light: i32, at: vec2<i32>, mm: vec2<f32>, uv: vec2<f32>) -> vec4<f32> {
    let page = textureSampleLevel(page_texture, page_sampler, uv, 0.0);
    let relief = textureLoad(relief_texture, at, 0);
    let white = to_linear(page.rgb);
    var seen = vec3(0.0);
    switch light {
        case 0: {
            let motif = textureSampleLevel(motif_texture, motif_sampler, uv, 0.0);
            let variable = textureSampleLevel(variable_texture, variable_sampler, uv, 0.0);
            seen = white_light(white, relief.b, motif, variable, mm);
        }
        case 1: {
            let variable = textureSampleLevel(variable_texture, variable_sampler, uv, 0.0);
            seen = oblique_light(white, variable, at, mm);
        }
        case 2: {
            let through = textureSampleLevel(through_texture, through_sampler, uv, 0.0);
            let t = through.a * through.a;
            seen = 1.35 * t * max(view.tint.rgb * (0.2 + 0.8 * white), vec3((t - 0.72) * 3.0));
        }
        case 3: {
            let through = textureSampleLevel(through_texture, through_sampler, uv, 0.0);
            seen = through.rgb * through.rgb + view.leak.rgb * white;
        }
        case 4: {
            let hidden = textureSampleLevel(hidden_texture, hidden_sampler, uv, 0.0);
            seen = hidden.rgb * hidden.rgb + view.uvc_leak.rgb * white;
        }
        case 6: {
            let back = textureSampleLevel(hidden_texture, hidden_sampler, uv, 0.0).a;
            seen = COAXIAL_PRINT * white * (1.0 - 0.5 * back) + back * COAXIAL_BACK;
        }
        default: { seen = vec3(page.a); }
    }
    return vec4(seen, relief.a);
}

@fragment
fn fragment(in: UiVertexOutput) -> @location(0) vec4<f32> {
    let size = view.grid.xy;
    let uv = view.window.xy + in.uv * view.window.zw;
    let at = clamp(vec2<i32>(uv * size), vec2(0), vec2<i32>(size) - 1);
    let mm = view.region.xy + (vec2<f32>(at) + 0.5) / view.grid.z;
    var seen = under(i32(view.light.x), at, mm, uv);
    if (view.light.z > 0.0) {
        seen = mix(seen, under(i32(view.light.y), at, mm, uv), view.light.z);
    }
    if (view.light.z < 0.0) {
        // From 61 % of the width at the top to 39 % at the bottom, with a white line between.
        let beyond = (in.uv.x - mix(0.61, 0.39, in.uv.y)) * in.size.x;
        let other = under(i32(view.light.y), at, mm, uv);
        seen = mix(seen, other, clamp(beyond + 0.5, 0.0, 1.0));
        seen = mix(seen, vec4(1.0), clamp(1.5 - abs(beyond), 0.0, 1.0));
    }
    var cover = seen.a;
    if (any(uv < vec2(0.0)) || any(uv > vec2(1.0))) {
        cover = 0.0;
    }
    if (view.grid.w > 0.5) {
        // A round window, its rim smoothed over one pixel.
        let d = length((in.uv - 0.5) * in.size);
        cover *= clamp(0.5 * in.size.x - d, 0.0, 1.0);
    }
    return vec4(clamp(seen.rgb, vec3(0.0), vec3(1.0)), cover);
}
