//! Why a command stopped, in words that say what to do.

use thiserror::Error;

use crate::bench::BenchError;
use crate::check::CheckError;
use crate::codegen::CodegenError;
use crate::display::DisplayError;
use crate::faults::FaultsError;
use crate::front_end::FrontEndError;
use crate::fuzz::FuzzError;
use crate::machine::MachineError;
use crate::paper::PaperError;
use crate::process::ProcessError;
use crate::run::RunError;
use crate::supply::SupplyError;
use crate::test::TestError;
use crate::wording::WordingError;
use crate::workspace::WorkspaceError;

/// Everything that can stop a command, one variant for each operation.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// argv was not understood.
    #[error("{0}\n`cargo xtask --help` lists the commands.")]
    Arguments(#[from] lexopt::Error),
    #[error(transparent)]
    Workspace(#[from] WorkspaceError),
    #[error(transparent)]
    Process(#[from] ProcessError),
    #[error(transparent)]
    Machine(#[from] MachineError),
    #[error(transparent)]
    FrontEnd(#[from] FrontEndError),
    #[error(transparent)]
    Display(#[from] DisplayError),
    #[error(transparent)]
    Run(#[from] RunError),
    #[error(transparent)]
    Test(#[from] TestError),
    #[error(transparent)]
    Paper(#[from] PaperError),
    #[error(transparent)]
    Check(#[from] CheckError),
    #[error(transparent)]
    Wording(#[from] WordingError),
    #[error(transparent)]
    Codegen(#[from] CodegenError),
    #[error(transparent)]
    Bench(#[from] BenchError),
    #[error(transparent)]
    Faults(#[from] FaultsError),
    #[error(transparent)]
    Fuzz(#[from] FuzzError),
    #[error(transparent)]
    Supply(#[from] SupplyError),
}

impl Failure {
    /// 2 when the person has to give something first (a package, a right command), 1 when the work itself failed.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Arguments(_) | Self::Machine(_) => 2,
            _ => 1,
        }
    }
}
