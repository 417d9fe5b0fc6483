//! The desk's shader and `layers::compose` are the same maths: both see the same, whatever draws.

use super::plates::{Lighting, lit_alone};
use crate::base::assets;
use crate::base::seed::Seed;
use crate::base::units::Rect;
use crate::case::build;
use crate::cli::Library;
use crate::layers::{Layers, Light, STEADY, View, compose};
use crate::specimen::{Studio, Version};
use bevy::math::Vec2;
use bevy::shader::ShaderDefVal;
use bevy::tasks::block_on;
use wgpu::util::DeviceExt;

/// What stands in for the vertex stage that Bevy's UI has.
const STAND_IN: &str = "
struct UiVertexOutput {
    @location(0) uv: vec2<f32>,
    @location(1) border_widths: vec4<f32>,
    @location(2) border_radius: vec4<f32>,
    @location(3) @interpolate(flat) size: vec2<f32>,
    @builtin(position) position: vec4<f32>,
};

@vertex
fn vertex(@builtin(vertex_index) i: u32) -> UiVertexOutput {
    let corner = vec2<f32>(f32((i << 1u) & 2u), f32(i & 2u));
    var out: UiVertexOutput;
    out.uv = corner;
    out.size = vec2<f32>(1.0);
    out.position = vec4<f32>(corner.x * 2.0 - 1.0, 1.0 - corner.y * 2.0, 0.0, 1.0);
    return out;
}
";

#[test]
fn the_desk_and_the_command_line_see_the_same() {
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor::new_without_display_handle());
    let Ok(adapter) = block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default())) else {
        eprintln!("no graphics adapter here: the shader was not compared");
        return;
    };
    let (device, queue) = block_on(adapter.request_device(&wgpu::DeviceDescriptor::default())).unwrap();
    let [data, visa] = [("data", Rect::new(4.0, 10.0, 60.0, 50.0)), ("6", Rect::new(20.0, 20.0, 30.0, 30.0))].map(page);
    let views = Light::ALL.map(|light| View { light, tilt_deg: (0.0, 0.0), lamp_deg: 35.0 });
    let tilted = [(18.0, 6.0), (-9.0, 0.0), (0.0, 25.0), (35.0, -30.0)];
    let tilted = tilted.map(|tilt_deg| View { light: Light::White, tilt_deg, lamp_deg: 0.0 });
    let pages = views.into_iter().chain(tilted).flat_map(|view| [(view, &data), (view, &visa)]);
    // Alone each light has pipelines of its own; with another, of which here nothing is left, one draws them all.
    for ((view, layers), before_share) in pages.flat_map(|page| [(page, 0.0), (page, 1e-6)]) {
        let seen = compose(layers, &view);
        let drawn = draw(&device, &queue, layers, &view, before_share);
        let (mut most, mut sum) = (0, 0u64);
        for (by_desk, by_reference) in drawn.chunks_exact(4).zip(seen.rgb.chunks_exact(3)) {
            for (a, b) in by_desk.iter().zip(by_reference) {
                let off = a.abs_diff(*b);
                most = most.max(off);
                sum += u64::from(off);
            }
        }
        let mean = sum as f64 / seen.rgb.len() as f64;
        assert!(
            most <= 2 && mean < 0.25,
            "{:?} at {:?}, {before_share} of another: off by {most} at most, {mean:.3} on average",
            view.light,
            view.tilt_deg
        );
    }
}

/// A part of a page: of a data page with portrait, DOVID, relief and print, or of one that is steady from every side.
fn page((page, region_mm): (&str, Rect)) -> Layers {
    let library = Library::shipped().unwrap();
    let registry = library.registry().clone();
    let scenario = library.scenarios().remove(0).scenario;
    let cases = build(&scenario, Seed(1), &registry).unwrap();
    let studio = Studio::new(registry);
    let sheet = studio.sheet(&cases[0], page, Version::Shown).unwrap();
    studio.layers(&sheet, region_mm, 130.0).unwrap()
}

fn draw(device: &wgpu::Device, queue: &wgpu::Queue, layers: &Layers, view: &View, before_share: f32) -> Vec<u8> {
    let lighting = Lighting {
        light: view.light,
        before: view.light,
        before_share,
        tilt_deg: Vec2::new(view.tilt_deg.0, view.tilt_deg.1),
        lamp_deg: view.lamp_deg,
    };
    let (definitions, uniform) = lit_alone(layers, &lighting);
    let source = assets::text("shaders/document.wgsl")
        .unwrap()
        .replace("#import bevy_ui::ui_vertex_output::UiVertexOutput", STAND_IN);
    let source = definitions.iter().fold(source, |text, definition| {
        let (ShaderDefVal::Bool(name, _) | ShaderDefVal::Int(name, _) | ShaderDefVal::UInt(name, _)) = definition;
        text.replace(&format!("#{{{name}}}"), &definition.value_as_string())
    });
    let module = device.create_shader_module(wgpu::ShaderModuleDescriptor {
        label: None,
        source: wgpu::ShaderSource::Wgsl(source.into()),
    });
    let target = wgpu::TextureFormat::Rgba8UnormSrgb;
    let pipeline = device.create_render_pipeline(&wgpu::RenderPipelineDescriptor {
        label: None,
        layout: None,
        vertex: wgpu::VertexState {
            module: &module,
            entry_point: Some("vertex"),
            compilation_options: Default::default(),
            buffers: &[],
        },
        primitive: Default::default(),
        depth_stencil: None,
        multisample: Default::default(),
        fragment: Some(wgpu::FragmentState {
            module: &module,
            entry_point: Some("fragment"),
            compilation_options: Default::default(),
            targets: &[Some(target.into())],
        }),
        multiview_mask: None,
        cache: None,
    });
    let size = wgpu::Extent3d { width: layers.width as u32, height: layers.height as u32, depth_or_array_layers: 1 };
    let uniform = device.create_buffer_init(&wgpu::util::BufferInitDescriptor {
        label: None,
        contents: &uniform,
        usage: wgpu::BufferUsages::UNIFORM,
    });
    let sampler = device.create_sampler(&wgpu::SamplerDescriptor {
        mag_filter: wgpu::FilterMode::Linear,
        min_filter: wgpu::FilterMode::Linear,
        ..Default::default()
    });
    let views: Vec<wgpu::TextureView> = layers
        .textures
        .iter()
        .map(|texels| {
            let one = wgpu::Extent3d { width: 1, height: 1, depth_or_array_layers: 1 };
            let (size, texels) = if texels.is_empty() { (one, &STEADY[..]) } else { (size, &texels[..]) };
            let descriptor = texture(size, wgpu::TextureFormat::Rgba8Unorm, wgpu::TextureUsages::TEXTURE_BINDING);
            device
                .create_texture_with_data(queue, &descriptor, wgpu::util::TextureDataOrder::LayerMajor, texels)
                .create_view(&Default::default())
        })
        .collect();
    let mut entries = vec![wgpu::BindGroupEntry { binding: 0, resource: uniform.as_entire_binding() }];
    for (i, view) in views.iter().enumerate() {
        let binding = 1 + 2 * i as u32;
        entries.push(wgpu::BindGroupEntry { binding, resource: wgpu::BindingResource::TextureView(view) });
        // The relief is read texel by texel: no sampler of its own is used.
        if i != 2 {
            let resource = wgpu::BindingResource::Sampler(&sampler);
            entries.push(wgpu::BindGroupEntry { binding: binding + 1, resource });
        }
    }
    let group = device.create_bind_group(&wgpu::BindGroupDescriptor {
        label: None,
        layout: &pipeline.get_bind_group_layout(1),
        entries: &entries,
    });
    let usage = wgpu::TextureUsages::RENDER_ATTACHMENT | wgpu::TextureUsages::COPY_SRC;
    let picture = device.create_texture(&texture(size, target, usage));
    let pitch = (size.width * 4).next_multiple_of(wgpu::COPY_BYTES_PER_ROW_ALIGNMENT);
    let out = device.create_buffer(&wgpu::BufferDescriptor {
        label: None,
        size: u64::from(pitch * size.height),
        usage: wgpu::BufferUsages::COPY_DST | wgpu::BufferUsages::MAP_READ,
        mapped_at_creation: false,
    });
    let mut encoder = device.create_command_encoder(&Default::default());
    {
        let mut pass = encoder.begin_render_pass(&wgpu::RenderPassDescriptor {
            color_attachments: &[Some(wgpu::RenderPassColorAttachment {
                view: &picture.create_view(&Default::default()),
                depth_slice: None,
                resolve_target: None,
                ops: wgpu::Operations { load: wgpu::LoadOp::Clear(wgpu::Color::BLACK), store: wgpu::StoreOp::Store },
            })],
            ..Default::default()
        });
        pass.set_pipeline(&pipeline);
        pass.set_bind_group(1, &group, &[]);
        pass.draw(0..3, 0..1);
    }
    encoder.copy_texture_to_buffer(
        picture.as_image_copy(),
        wgpu::TexelCopyBufferInfo {
            buffer: &out,
            layout: wgpu::TexelCopyBufferLayout { offset: 0, bytes_per_row: Some(pitch), rows_per_image: None },
        },
        size,
    );
    queue.submit([encoder.finish()]);
    out.slice(..).map_async(wgpu::MapMode::Read, |_| {});
    device.poll(wgpu::PollType::wait_indefinitely()).unwrap();
    let mapped = out.slice(..).get_mapped_range();
    mapped.chunks_exact(pitch as usize).flat_map(|row| row[..layers.width * 4].to_vec()).collect()
}

fn texture(
    size: wgpu::Extent3d,
    format: wgpu::TextureFormat,
    usage: wgpu::TextureUsages,
) -> wgpu::TextureDescriptor<'static> {
    wgpu::TextureDescriptor {
        label: None,
        size,
        mip_level_count: 1,
        sample_count: 1,
        dimension: wgpu::TextureDimension::D2,
        format,
        usage,
        view_formats: &[],
    }
}
