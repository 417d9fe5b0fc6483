//! What lies on the desk: which pages, in which pane, and where in it.

use super::state::{View, opened};
use crate::app::bridge::{Exam, Whose};
use crate::issuer::Registry;
use bevy::prelude::*;

/// A page that lies in a pane.
#[derive(Clone, Debug, PartialEq)]
pub struct Lying {
    /// Its place among the pages of the traveller's documents.
    pub place: usize,
    pub page: String,
    /// Where it lies, in mm from the upper left corner of what lies in the pane.
    pub area_mm: Rect,
}

/// What lies in a pane: a page, or the two that face each other in an opened book.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    pub whose: Whose,
    pub size_mm: Vec2,
    /// In the order of their numbers.
    pub pages: Vec<Lying>,
}

/// Everything that lies on the desk.
#[derive(Resource, Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// One for each pane, from the left.
    pub spreads: Vec<Spread>,
    /// The pane with the page that is examined.
    pub pane: usize,
    /// Its place among the pages of that pane.
    pub examined: usize,
    /// Two documents lie here, and each is moved and enlarged by itself.
    pub apart: bool,
}

impl Table {
    /// Lays down what a view shows.
    pub fn lay(exam: &Exam, view: &View, registry: &Registry) -> Table {
        let spread = |place, whose| Spread::lay(exam, view, registry, place, whose);
        let spreads = match view.beside {
            // The documents keep their sides, whichever is examined.
            Some(beside) => {
                let (left, right) = (view.page.min(beside), view.page.max(beside));
                vec![spread(left, Whose::Presented), spread(right, Whose::Presented)]
            }
            None if view.compare => vec![spread(view.page, Whose::Presented), spread(view.page, Whose::Library)],
            None => vec![spread(view.page, Whose::Presented)],
        };
        let pane = usize::from(view.beside.is_some_and(|beside| beside < view.page));
        let examined = spreads.get(pane).and_then(|spread| spread.pages.iter().position(|at| at.place == view.page));
        Table { pane, examined: examined.unwrap_or(0), apart: view.beside.is_some(), spreads }
    }

    /// The page that is examined.
    pub fn examined(&self) -> Option<&Lying> {
        self.spreads.get(self.pane)?.pages.get(self.examined)
    }

    /// Which of the pose's frames a pane is seen in.
    pub fn frame(&self, pane: usize) -> usize {
        if self.apart { pane.min(1) } else { 0 }
    }
}

impl Spread {
    /// The page of a place, with the facing one in an opened book.
    pub fn lay(exam: &Exam, view: &View, registry: &Registry, place: usize, whose: Whose) -> Spread {
        let open = opened(exam, view, place).into_iter().filter_map(|place| {
            let page = exam.case().pages().nth(place)?;
            let size: Vec2 = registry.page_size(exam.case().document_with(&page.id), &page.id).into();
            Some((place, page.id.clone(), size))
        });
        // Held upright the even page, which comes first, is on the left; held as its data are read it lies below the fold, so that
        // the machine readable zones of data pages and labels run along the outer edge of the book (ICAO Doc 9303-4).
        let (mut pages, mut size_mm) = (Vec::new(), Vec2::ZERO);
        for (place, page, size) in open.collect::<Vec<_>>().into_iter().rev() {
            let area_mm = Rect::from_corners(Vec2::new(0.0, size_mm.y), Vec2::new(size.x, size_mm.y + size.y));
            pages.insert(0, Lying { place, page, area_mm });
            size_mm = Vec2::new(size_mm.x.max(size.x), area_mm.max.y);
        }
        Spread { whose, size_mm, pages }
    }

    /// The page under a place of the spread, or the nearest, and the place on it in mm.
    pub fn page_at(&self, at_mm: Vec2) -> Option<(usize, Vec2)> {
        let off = |lying: &&Lying| at_mm.distance_squared(at_mm.clamp(lying.area_mm.min, lying.area_mm.max));
        let nearest = self.pages.iter().min_by(|a, b| off(a).total_cmp(&off(b)))?;
        Some((nearest.place, at_mm - nearest.area_mm.min))
    }

    /// Where a page lies on it.
    pub fn area_mm(&self, place: usize) -> Option<Rect> {
        self.pages.iter().find(|lying| lying.place == place).map(|lying| lying.area_mm)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fold_parts_the_places_of_an_opened_book() {
        let lying =
            |place, top: f32| Lying { place, page: place.to_string(), area_mm: Rect::new(0.0, top, 125.0, top + 88.0) };
        let spread = Spread {
            whose: Whose::Presented,
            size_mm: Vec2::new(125.0, 176.0),
            pages: vec![lying(6, 88.0), lying(7, 0.0)],
        };
        assert_eq!(spread.page_at(Vec2::new(10.0, 87.0)), Some((7, Vec2::new(10.0, 87.0))));
        assert_eq!(spread.page_at(Vec2::new(10.0, 90.0)), Some((6, Vec2::new(10.0, 2.0))));
        // Beside the book the nearer page counts.
        assert_eq!(spread.page_at(Vec2::new(-5.0, 180.0)), Some((6, Vec2::new(-5.0, 92.0))));
    }
}
