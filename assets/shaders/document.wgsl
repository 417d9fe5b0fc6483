// What the eye sees of a page region: the same maths as `layers::compose`, which is the reference.
// Textures as packed by `layers::planes` (all Rgba8Unorm; nothing is decoded by the sampler).
// Without a graphics card every instruction costs time, also of branches that are not taken: what is the same for all pixels comes
// ready made from `layers::Scene`, and each light has a pipeline of its own, without what its page does not have.

#import bevy_ui::ui_vertex_output::UiVertexOutput

struct View {
    // 0 white, 1 oblique, 2 transmitted, 3 UV-A, 4 UV-C, 5 infrared, 6 coaxial; a second light; 0 none, 1 its share, 2 beyond a
    // slanting line; 1 = round
    kind: vec4<i32>,
    // direction towards the oblique lamp; share of the second light; share of white light left at this tilt
    lamp: vec4<f32>,
    // centre of the lamp's mirror image in mm; what gloss mirrors anywhere, and in that centre
    mirror: vec4<f32>,
    // region x, y, w, h in mm
    region: vec4<f32>,
    // texture width, height, px per mm; unused
    grid: vec4<f32>,
    // light that lens pictures take: left, right at this tilt; seen from above
    lenses: vec4<f32>,
    // light that a latent image takes: across, along in white light; in oblique light
    latent: vec4<f32>,
    // through tint rgb, unused
    tint: vec4<f32>,
    // UV-A leak rgb, unused
    leak: vec4<f32>,
    // UV-C leak rgb, unused
    uvc_leak: vec4<f32>,
    // colour of optically variable ink at this tilt, and how far it shows
    ink: vec4<f32>,
    // DOVID centre x, y, radius (mm), unused
    device: vec4<f32>,
    // how bright its motifs are; how much of the page they outshine; unused
    glow: vec4<f32>,
    // part of the texture that is shown: offset x, y, size x, y in shares of it
    window: vec4<f32>,
    // of each motif: share of its light, phase, change of phase to the rim, in a turn
    facets: array<vec4<f32>, 5>,
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
// The pipeline's light, or less than nothing for whatever the uniform says.
const LIGHT: i32 = #{LIGHT};
// What its pages have: a DOVID, anything else that changes with the angle.
const HAS_DOVID: bool = #{HAS_DOVID};
const HAS_VARIABLE: bool = #{HAS_VARIABLE};

// Nearly a Gaussian, as in the reference.
fn bell(nm: f32, centre: f32, width: f32) -> f32 {
    let d = (nm - centre) / width;
    var t = max(1.0 - d * d / 16.0, 0.0);
    t = t * t;
    t = t * t;
    return t * t;
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

// Two pictures under a field of lenses and the lines of a latent image take light.
fn hidden_images(variable: vec4<f32>, lenses: vec2<f32>, latent: vec2<f32>) -> f32 {
    let lines = (variable.g * 255.0 - 128.0) / 127.0;
    let left = (1.0 - lenses.x * variable.b) * (1.0 - lenses.y * variable.a);
    return left * (1.0 - max(lines, 0.0) * latent.x - max(-lines, 0.0) * latent.y);
}

fn white_light(page: vec3<f32>, gloss: f32, uv: vec2<f32>, mm: vec2<f32>) -> vec3<f32> {
    var seen = page;
    if (HAS_VARIABLE) {
        let variable = textureSampleLevel(variable_texture, variable_sampler, uv, 0.0);
        seen = mix(seen, view.ink.rgb, variable.r * view.ink.a);
        seen = seen * hidden_images(variable, view.lenses.xy, view.latent.xy);
    }
    let beside = mm - view.mirror.xy;
    let mirrored = exp(-dot(beside, beside) / (2.0 * 24.0 * 24.0));
    seen = seen * view.lamp.w + gloss * (view.mirror.z + view.mirror.w * mirrored);
    if (HAS_DOVID) {
        let motif = textureSampleLevel(motif_texture, motif_sampler, uv, 0.0);
        let flip = (motif.g * 255.0 - 128.0) / 127.0;
        let d = mm - view.device.xy;
        let radius = length(d) / view.device.z;
        let turn = atan2(d.y, d.x) / TAU;
        var cover = array<f32, 5>(motif.r, max(-flip, 0.0), max(flip, 0.0), motif.b, motif.a);
        var glow = vec3(0.0);
        var strength = 0.0;
        for (var i = 0; i < 5; i++) {
            let facet = view.facets[i];
            let lit = cover[i] * facet.x;
            glow += lit * spectral(fract(facet.y + facet.z * radius + facet.w * turn));
            strength = max(strength, lit);
        }
        seen = seen * (1.0 - strength * view.glow.y) + glow * view.glow.x;
    }
    return seen;
}

fn oblique_light(page: vec3<f32>, at: vec2<i32>, uv: vec2<f32>, mm: vec2<f32>) -> vec3<f32> {
    let lamp = view.lamp.xy;
    var white = page;
    if (HAS_VARIABLE) {
        let variable = textureSampleLevel(variable_texture, variable_sampler, uv, 0.0);
        white = white * hidden_images(variable, view.lenses.zw, view.latent.zw);
    }
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
    return white * (0.10 + 0.62 * lit * (1.0 - 0.75 * shadow) * fall);
}

fn under(light: i32, at: vec2<i32>, mm: vec2<f32>, uv: vec2<f32>) -> vec4<f32> {
    let page = textureSampleLevel(page_texture, page_sampler, uv, 0.0);
    let relief = textureLoad(relief_texture, at, 0);
    let white = page.rgb * page.rgb;
    var seen = vec3(0.0);
    switch light {
        case 0: { seen = white_light(white, relief.b, uv, mm); }
        case 1: { seen = oblique_light(white, at, uv, mm); }
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
    var seen = under(select(LIGHT, view.kind.x, LIGHT < 0), at, mm, uv);
    if (LIGHT < 0 && view.kind.z == 1) {
        seen = mix(seen, under(view.kind.y, at, mm, uv), view.lamp.z);
    }
    if (LIGHT < 0 && view.kind.z == 2) {
        // From 61 % of the width at the top to 39 % at the bottom, with a white line between.
        let beyond = (in.uv.x - mix(0.61, 0.39, in.uv.y)) * in.size.x;
        let other = under(view.kind.y, at, mm, uv);
        seen = mix(seen, other, clamp(beyond + 0.5, 0.0, 1.0));
        seen = mix(seen, vec4(1.0), clamp(1.5 - abs(beyond), 0.0, 1.0));
    }
    var cover = seen.a;
    if (any(uv < vec2(0.0)) || any(uv > vec2(1.0))) {
        cover = 0.0;
    }
    if (view.kind.w == 1) {
        // A round window, its rim smoothed over one pixel.
        let d = length((in.uv - 0.5) * in.size);
        cover *= clamp(0.5 * in.size.x - d, 0.0, 1.0);
    }
    return vec4(clamp(seen.rgb, vec3(0.0), vec3(1.0)), cover);
}
