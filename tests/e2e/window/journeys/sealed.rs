//! Nothing leaves the window, and nothing foreign runs in it, even when the page itself tries.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde_json::json;

use crate::harness::{Window, journey, until, within};

/// How long something that slipped out may take to arrive on the same machine.
const GRACE: Duration = Duration::from_secs(1);

/// The names of the ways out, each with a listener of its own.
const WAYS: &[&str] = &[
    "fetch",
    "opaque",
    "request",
    "image",
    "script",
    "style",
    "socket",
    "events",
    "module",
    "beacon",
    "frame",
    "object",
    "form",
    "window",
    "link",
    "tab",
    "prefetch",
    "navigation",
    "replacement",
];

/// The ways out, each with whether the page saw it refused. A way that tells the page nothing is judged by the listener alone.
const WAYS_OUT: &str = r#"
    const [addresses, done] = arguments;
    const put = (element) => document.body.appendChild(element);
    const make = (name, properties) => Object.assign(document.createElement(name), properties);
    const loads = (name, property, way) => new Promise((tell) => {
        const element = make(name, { onload: () => tell('reached'), onerror: () => tell('refused') });
        if (name === 'link') element.rel = 'stylesheet';
        element[property] = addresses[way];
        put(element);
    });
    const silent = (act) => { act(); return 'silent'; };
    const ways = {
        fetch: () => fetch(addresses.fetch).then(() => 'reached', () => 'refused'),
        opaque: () => fetch(addresses.opaque, { mode: 'no-cors', method: 'POST', body: 'words' }).then(() => 'reached', () => 'refused'),
        request: () => new Promise((tell) => {
            const request = new XMLHttpRequest();
            Object.assign(request, { onload: () => tell('reached'), onerror: () => tell('refused') });
            request.open('GET', addresses.request);
            request.send();
        }),
        image: () => loads('img', 'src', 'image'),
        script: () => loads('script', 'src', 'script'),
        style: () => loads('link', 'href', 'style'),
        socket: () => new Promise((tell) => {
            const socket = new WebSocket(addresses.socket.replace('http', 'ws'));
            Object.assign(socket, { onopen: () => tell('reached'), onerror: () => tell('refused') });
        }),
        events: () => new Promise((tell) => {
            const events = new EventSource(addresses.events);
            Object.assign(events, { onopen: () => tell('reached'), onerror: () => { events.close(); tell('refused'); } });
        }),
        module: () => import(addresses.module).then(() => 'reached', () => 'refused'),
        beacon: () => silent(() => navigator.sendBeacon(addresses.beacon, 'words')),
        frame: () => silent(() => put(make('iframe', { src: addresses.frame }))),
        object: () => silent(() => put(make('object', { data: addresses.object }))),
        form: () => silent(() => put(make('form', { action: addresses.form, method: 'post' })).submit()),
        window: () => silent(() => window.open(addresses.window)),
        link: () => silent(() => put(make('a', { href: addresses.link })).click()),
        tab: () => silent(() => put(make('a', { href: addresses.tab, target: '_blank' })).click()),
        prefetch: () => silent(() => document.head.append(make('link', { rel: 'prefetch', href: addresses.prefetch }))),
        navigation: () => silent(() => { location.href = addresses.navigation; }),
        replacement: () => silent(() => location.replace(addresses.replacement)),
    };
    (async () => {
        const told = {};
        for (const way of Object.keys(addresses)) {
            try { told[way] = await ways[way](); } catch { told[way] = 'refused'; }
        }
        done(told);
    })();
"#;

/// Ways to have words run as a program, each with whether they ran.
const FOREIGN_CODE: &str = r#"
    const put = (element) => document.body.appendChild(element);
    const attempts = {
        eval: () => { eval('window.ran_eval = true'); },
        function: () => { new Function('window.ran_function = true')(); },
        script: () => { put(Object.assign(document.createElement('script'), { textContent: 'window.ran_script = true' })); },
        handler: () => {
            const button = put(document.createElement('button'));
            button.setAttribute('onclick', 'window.ran_handler = true');
            button.click();
        },
        markup: () => { put(document.createElement('div')).innerHTML = '<img src="x" onerror="window.ran_markup = true">'; },
        scheme: () => { put(Object.assign(document.createElement('a'), { href: 'javascript:window.ran_scheme = true' })).click(); },
    };
    for (const attempt of Object.values(attempts)) {
        try { attempt(); } catch { /* refused at once */ }
    }
    const done = arguments[arguments.length - 1];
    // What is refused later than at once had the time of two frames to run.
    requestAnimationFrame(() => requestAnimationFrame(() => done(Object.keys(attempts).filter((name) => window['ran_' + name]))));
"#;

/// What the page can ask of the shell besides its own commands.
const SHELL: &str = r#"
    const done = arguments[arguments.length - 1];
    const asked = ['plugin:dialog|save', 'plugin:dialog|open', 'plugin:event|listen', 'plugin:window|close', 'plugin:path|resolve_directory', 'plugin:window-state|save_window_state'];
    const ask = (name) => window.__TAURI_INTERNALS__.invoke(name, {}).then(() => [name], () => []);
    Promise.all(asked.map(ask)).then((granted) => done({ granted: granted.flat(), everything: typeof window.__TAURI__ }));
"#;

#[tokio::test]
async fn nothing_leaves_the_window() {
    journey("sealed", "fr_CA.UTF-8", async |computer| {
        let listeners: BTreeMap<&str, Listener> = WAYS.iter().map(|way| (*way, Listener::start())).collect();
        for listener in listeners.values() {
            listener.hears().await;
        }
        let window = computer.open().await;
        let (address, title) = at_home(&window).await;
        let addresses: BTreeMap<&str, String> = listeners.iter().map(|(way, listener)| (*way, listener.address())).collect();
        let told = window.run_to_its_end(WAYS_OUT, vec![json!(addresses)]).await;
        assert_eq!(told.as_object().map(|told| told.len()), Some(WAYS.len()));
        let reached: Vec<_> = told.as_object().into_iter().flatten().filter(|(_, outcome)| *outcome == "reached").collect();
        assert!(reached.is_empty(), "the page was answered through {reached:?}");
        let heard = || listeners.iter().find_map(|(way, listener)| Some((*way, listener.heard().into_iter().next()?)));
        assert_eq!(within(GRACE, async || heard()).await, None, "this way out, with what arrived; the page was told {told}");
        assert_eq!(window.address().await, address, "the window left its own pages");
        assert_eq!(window.title().await, title);
        window.close().await;
    })
    .await;
}

#[tokio::test]
async fn nothing_foreign_runs_in_the_window() {
    journey("foreign-code", "fr_CA.UTF-8", async |computer| {
        let window = computer.open().await;
        let (address, _) = at_home(&window).await;
        assert_eq!(window.run_to_its_end(FOREIGN_CODE, vec![]).await, json!([]), "these ran");
        assert_eq!(window.run("return Object.isFrozen(Object.prototype);", vec![]).await, true);
        let granted = window.run_to_its_end(SHELL, vec![]).await;
        assert_eq!(granted, json!({ "granted": [], "everything": "undefined" }));
        assert_eq!(window.address().await, address);
        window.close().await;
    })
    .await;
}

async fn at_home(window: &Window) -> (String, String) {
    let title = window.title_after("").await;
    let address = window.address().await;
    assert!(address.starts_with("tauri://localhost"), "{address}");
    (address, title)
}

/// Listens on this machine, and notes the first line of everything that arrives.
struct Listener {
    port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    fn start() -> Self {
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = socket.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let notes = Arc::clone(&heard);
        thread::spawn(move || socket.incoming().filter_map(Result::ok).for_each(|stream| note(stream, &notes)));
        Self { port, heard }
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Proves that it would hear: silence means something only then.
    async fn hears(&self) {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        stream.write_all(b"GET /proof HTTP/1.1\r\n\r\n").unwrap();
        until("the listener to hear", async || self.heard().contains(&"GET /proof HTTP/1.1".to_owned()).then_some(())).await;
        self.heard.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

fn note(stream: TcpStream, notes: &Mutex<Vec<String>>) {
    let mut line = String::new();
    // A connection alone is something that left, even when it says nothing.
    let _ = stream.set_read_timeout(Some(GRACE / 2)).and_then(|()| BufReader::new(&stream).read_line(&mut line));
    notes.lock().unwrap_or_else(PoisonError::into_inner).push(line.trim().to_owned());
    let _ = (&stream).write_all(b"HTTP/1.1 200 OK\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n");
}
