//! Work off the main thread; the window is drawn again when it is done.

use bevy::input::keyboard::KeyboardInput;
use bevy::input::mouse::MouseButtonInput;
use bevy::prelude::*;
use bevy::tasks::{AsyncComputeTaskPool, Task};
use bevy::window::RequestRedraw;
use bevy::winit::{EventLoopProxy, EventLoopProxyWrapper, WinitUserEvent};
use std::sync::{Arc, Mutex, PoisonError};

/// Work that is going on; given up when this is dropped.
pub struct Work<T> {
    /// Filled before the window is woken, so that it never looks too early.
    done: Arc<Mutex<Option<T>>>,
    _task: Task<()>,
}

/// Wakes the window from any thread.
#[derive(Clone, Default)]
pub struct Wake(Option<EventLoopProxy<WinitUserEvent>>);

impl<T: Send + 'static> Work<T> {
    pub fn begin(wake: Wake, job: impl FnOnce() -> T + Send + 'static) -> Work<T> {
        let done = Arc::new(Mutex::new(None));
        let slot = done.clone();
        let task = AsyncComputeTaskPool::get().spawn(async move {
            let result = job();
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            wake.wake();
        });
        Work { done, _task: task }
    }

    /// What came of it, once it is done.
    pub fn take(&self) -> Option<T> {
        self.done.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Wake {
    pub fn wake(&self) {
        if let Some(proxy) = &self.0 {
            // A window that has closed meanwhile has nothing to be woken for.
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }
}

impl From<Option<Res<'_, EventLoopProxyWrapper>>> for Wake {
    fn from(proxy: Option<Res<EventLoopProxyWrapper>>) -> Wake {
        Wake::from(proxy.as_deref())
    }
}

impl From<Option<&EventLoopProxyWrapper>> for Wake {
    fn from(proxy: Option<&EventLoopProxyWrapper>) -> Wake {
        Wake(proxy.map(|proxy| (**proxy).clone()))
    }
}

/// Frames that are still to be drawn until the graphics card has everything: a picture is there some frames after it was made.
#[derive(Resource, Debug)]
pub struct Settle(u8);

impl Default for Settle {
    fn default() -> Settle {
        Settle(30)
    }
}

impl Settle {
    pub fn again(&mut self) {
        self.0 = self.0.max(5);
    }
}

pub fn plugin(app: &mut App) {
    app.init_resource::<Settle>().add_systems(Last, settle);
}

/// Frames in which whatever a key or a button has set going is laid out: a screen that is entered is built over several.
const AFTER_INPUT: u8 = 8;

fn settle(
    mut settle: ResMut<Settle>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if keys.read().count() + buttons.read().count() > 0 {
        settle.0 = settle.0.max(AFTER_INPUT);
    }
    if settle.0 > 0 {
        settle.0 -= 1;
        redraw.write(RequestRedraw);
    }
}
