//! What a screen reader is told: the names and roles that the window gives to the accessibility bus of the system.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};

use serde::Serialize;
use serde::de::DeserializeOwned;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Type, Value};

use super::roles::ROLES;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";

/// An object on the bus: whose it is, and where.
type Object = (String, OwnedObjectPath);

/// What only holds other things: said when it has a name.
const HOLDERS: &[&str] = &["section", "panel", "filler", "static", "redundant object", "grouping", "form", "label", "paragraph"];

/// States that change what a person does, with their place in the list of AT-SPI.
const STATES: &[(u32, &str)] =
    &[(4, "checked"), (10, "expanded"), (5, "collapsed"), (23, "selected"), (20, "pressed"), (33, "required"), (36, "invalid")];

/// A session bus with the accessibility bus of the system on it. No display is told to it: it would note its address on that
/// of the tests, for every window to come.
pub(crate) struct Hearing {
    daemon: Child,
    address: String,
}

impl Hearing {
    /// Starts both, and says that somebody listens.
    pub(crate) fn start(environment: &BTreeMap<&'static str, OsString>) -> Self {
        let mut daemon = Command::new("dbus-daemon");
        daemon.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]).envs(environment).process_group(0);
        // The socket of the accessibility bus lies there: in that of the person who runs the tests, it would be theirs.
        daemon.env("XDG_RUNTIME_DIR", &environment["HOME"]);
        daemon.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("DBUS_SESSION_BUS_ADDRESS");
        let mut daemon = daemon.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("dbus-daemon");
        let mut address = String::new();
        BufReader::new(daemon.stdout.take().expect("an output")).read_line(&mut address).expect("an address");
        let hearing = Self { daemon, address: address.trim().to_owned() };
        let session = connect(&hearing.address);
        for state in ["IsEnabled", "ScreenReaderEnabled"] {
            let put = &("org.a11y.Status", state, Value::from(true));
            let done: Option<()> =
                call(&session, &object("org.a11y.Bus", "/org/a11y/bus"), "org.freedesktop.DBus.Properties", "Set", put);
            done.expect("at-spi2-core: `cargo xtask setup` installs it");
        }
        hearing
    }

    /// The address of the session bus.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The page that the window of this process shows, one line an object, with its role, its name and what state it is in.
    /// Nothing while the page is not on the bus.
    pub(crate) fn page(&self, process: u32) -> Option<String> {
        let session = connect(&self.address);
        let address: Option<String> = call(&session, &object("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress", &());
        let bus = connect(&address.expect("the accessibility bus"));
        let desktop = object("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");
        let window = children(&bus, &desktop).into_iter().find(|one| process_of(&bus, &one.0) == Some(process))?;
        let page = find(&bus, &window, "document web")?;
        let mut told = String::new();
        tell(&bus, &page, 0, &mut told);
        Some(told)
    }
}

impl Drop for Hearing {
    fn drop(&mut self) {
        let group = format!("-{}", self.daemon.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.daemon.wait();
    }
}

/// The first object of this role, the nearest first.
fn find(bus: &Connection, within: &Object, wanted: &str) -> Option<Object> {
    let mut level = vec![within.clone()];
    while !level.is_empty() {
        if let Some(found) = level.iter().find(|one| role(bus, one) == wanted) {
            return Some(found.clone());
        }
        level = level.iter().flat_map(|one| children(bus, one)).collect();
    }
    None
}

/// Writes an object and all that it holds.
fn tell(bus: &Connection, object: &Object, depth: usize, told: &mut String) {
    let (role, held) = (role(bus, object), children(bus, object));
    let name = name(bus, object, held.is_empty() || HOLDERS.contains(&role));
    let holds = HOLDERS.contains(&role) && name.is_empty();
    if !holds {
        let states: String = states(bus, object).into_iter().map(|state| format!(" ({state})")).collect();
        let _ = writeln!(told, "{:1$}{role} “{name}”{states}", "", 2 * depth);
    }
    for one in &held {
        tell(bus, one, depth + usize::from(!holds), told);
    }
}

/// The name, or the words of what is nothing but words, without what stands for other things among them. Kinds of spaces are one.
fn name(bus: &Connection, object: &Object, words_only: bool) -> String {
    let name = call::<OwnedValue>(bus, object, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "Name"));
    let name = name.and_then(|name| String::try_from(name).ok()).unwrap_or_default();
    let words = || call(bus, object, "org.a11y.atspi.Text", "GetText", &(0, -1)).unwrap_or_default();
    let said: String = if name.is_empty() && words_only { words() } else { name };
    said.replace('\u{fffc}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// By its number: WebKitGTK names few roles.
fn role(bus: &Connection, object: &Object) -> &'static str {
    let number: u32 = call(bus, object, ACCESSIBLE, "GetRole", &()).unwrap_or_default();
    ROLES.get(number as usize).copied().unwrap_or("unknown")
}

/// A window gives the page of its webview by its place only, and not among what it holds.
fn children(bus: &Connection, object: &Object) -> Vec<Object> {
    let held: Vec<Object> = call(bus, object, ACCESSIBLE, "GetChildren", &()).unwrap_or_default();
    let lent = || call(bus, object, ACCESSIBLE, "GetChildAtIndex", &(0,)).filter(|(_, path): &Object| !path.ends_with("/null"));
    if held.is_empty() { lent().into_iter().collect() } else { held }
}

fn states(bus: &Connection, object: &Object) -> Vec<&'static str> {
    let bits: Vec<u32> = call(bus, object, ACCESSIBLE, "GetState", &()).unwrap_or_default();
    let is = |place: u32| bits.get(place as usize / 32).is_some_and(|word| word & (1 << (place % 32)) != 0);
    STATES.iter().filter(|(place, _)| is(*place)).map(|(_, state)| *state).collect()
}

fn process_of(bus: &Connection, owner: &str) -> Option<u32> {
    let buses = object("org.freedesktop.DBus", "/org/freedesktop/DBus");
    call(bus, &buses, "org.freedesktop.DBus", "GetConnectionUnixProcessID", &(owner,))
}

/// What an object answers; nothing when it does not, for what is heard may be gone already.
fn call<T>(bus: &Connection, to: &Object, interface: &str, method: &str, arguments: &(impl Serialize + DynamicType)) -> Option<T>
where
    T: DeserializeOwned + Type,
{
    let reply = bus.call_method(Some(to.0.as_str()), to.1.as_str(), Some(interface), method, arguments).ok()?;
    reply.body().deserialize().ok()
}

fn object(owner: &str, path: &str) -> Object {
    (owner.to_owned(), OwnedObjectPath::try_from(path).expect("a path"))
}

fn connect(address: &str) -> Connection {
    Builder::address(address).and_then(Builder::build).unwrap_or_else(|cause| panic!("{address}: {cause}"))
}
