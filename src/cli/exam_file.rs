//! The examination log on disk: each act is written, and forced to the disk, when it happens.

use super::files::Failure;
use crate::session::{Entry, ExamLog, Header, LogProblem};
use std::fs::{File, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// A log that is open for writing.
#[derive(Debug)]
pub struct ExamFile {
    path: PathBuf,
    file: File,
}

impl ExamFile {
    /// Begins a new log; a file of that name must not be there yet.
    pub fn begin(path: &Path, header: &Header) -> Result<ExamFile, Failure> {
        let fail = |why| Failure::Write { path: path.to_owned(), why };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(fail)?;
        }
        let file = OpenOptions::new().write(true).create_new(true).open(path).map_err(fail)?;
        let mut exam = ExamFile { path: path.to_owned(), file };
        exam.line(&header.line())?;
        Ok(exam)
    }

    /// Goes on with a log: reads it, takes away a last line that was cut off, and appends from there.
    pub fn resume(path: &Path) -> Result<(ExamFile, ExamLog, Option<LogProblem>), Failure> {
        let fail = |why| Failure::Read { path: path.to_owned(), why };
        let text = String::from_utf8_lossy(&std::fs::read(path).map_err(fail)?).into_owned();
        let (log, problem) = ExamLog::parse(&text).map_err(|p| Failure::Said(format!("{}: {p}", path.display())))?;
        let mut file = OpenOptions::new().write(true).open(path).map_err(fail)?;
        let whole = text.rfind('\n').map_or(0, |end| end + 1) as u64;
        file.set_len(whole).map_err(fail)?;
        file.seek(SeekFrom::End(0)).map_err(fail)?;
        Ok((ExamFile { path: path.to_owned(), file }, log, problem))
    }

    /// Where the log lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes one act.
    pub fn append(&mut self, entry: &Entry) -> Result<(), Failure> {
        self.line(&entry.line())
    }

    fn line(&mut self, line: &str) -> Result<(), Failure> {
        // One write with its line end, so that a cut shows as a line without one.
        self.file
            .write_all(format!("{line}\n").as_bytes())
            .and_then(|()| self.file.sync_data())
            .map_err(|why| Failure::Write { path: self.path.clone(), why })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Action, FORMAT};

    fn header() -> Header {
        Header {
            format: FORMAT.to_owned(),
            scenario: "demonstration".to_owned(),
            scenario_hash: "00".to_owned(),
            seed: 1,
            trainee: "T-1".to_owned(),
            started: "2031-03-14T08:00:00Z".to_owned(),
        }
    }

    #[test]
    fn an_examination_goes_on_after_the_power_was_lost_in_the_middle_of_a_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("T-1/exam.log");
        let mut exam = ExamFile::begin(&path, &header()).unwrap();
        exam.append(&Entry { ms: 1, action: Action::Open { case: 0 } }).unwrap();
        drop(exam);
        let mut torn = std::fs::read(&path).unwrap();
        torn.extend_from_slice(b"{\"ms\":20,\"do\":{\"read_m");
        std::fs::write(&path, &torn).unwrap();

        let (mut exam, log, problem) = ExamFile::resume(&path).unwrap();
        assert_eq!(log.entries.len(), 1);
        assert_eq!(problem, Some(LogProblem::CutOff { line: 3 }));
        exam.append(&Entry { ms: 30, action: Action::ReadMrz { page: "data".to_owned() } }).unwrap();
        let (log, problem) = ExamLog::parse(&std::fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!((log.entries.len(), problem), (2, None));
    }

    #[test]
    fn an_examination_never_writes_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("exam.log");
        ExamFile::begin(&path, &header()).unwrap();
        let error = ExamFile::begin(&path, &header()).unwrap_err().to_string();
        assert!(error.contains("exam.log"), "{error}");
    }
}
