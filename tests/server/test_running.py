"""Start and stop: the ready line, busy ports, bad flags, clients that do not leave."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import ssl
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import httpx
import psutil
import pytest

from server.addresses import HOST, PORTS, Addresses, folder
from server.ending import NOX
from server.running import ROOT, NotServingError, served, serving
from tests.server.sockets import connected, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 60  # seconds: a busy machine takes its time
COMMAND = (sys.executable, "-m", "server")


def started(port: int, *flags: str) -> subprocess.Popen[str]:
    """Start the playground; its ready line is left to be read."""
    command = [*COMMAND, "--port", str(port), *flags]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True)


@pytest.fixture
def process() -> Iterator[tuple[subprocess.Popen[str], Addresses]]:
    """A playground of its own, that is ready."""
    port = free_port()
    with started(port) as found:
        assert found.stdout is not None
        assert found.stdout.readline() == Addresses.at(port).ready_line() + "\n"
        yield found, Addresses.at(port)
        found.kill()


def until_claimed(port: int) -> None:
    """Return once something listens on a port: the playground claims its ports long before it is ready."""
    for _ in range(6000):
        with contextlib.suppress(ConnectionRefusedError):
            socket.create_connection((HOST, port)).close()
            return
        time.sleep(0.01)
    pytest.fail(f"nothing listens on {port}")


def test_ready_line() -> None:
    assert Addresses.at(7249).ready_line() == (
        "ready: http://127.0.0.1:7249 https://127.0.0.1:7250 proxy=http://127.0.0.1:7251 "
        "faults=http://127.0.0.1:7252 proxy_auth=http://127.0.0.1:7253 files=/tmp/playground-7249"
    )


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stop_is_silent(process: tuple[subprocess.Popen[str], Addresses], number: signal.Signals) -> None:
    playground, addresses = process
    assert httpx.get(f"{addresses.http}/get", trust_env=False).status_code == 200
    assert psutil.Process(playground.pid).children(recursive=True) == []
    playground.send_signal(number)
    assert playground.communicate(timeout=PATIENCE) == ("", "")
    assert playground.returncode == 0


def test_stop_with_stalled_clients(process: tuple[subprocess.Popen[str], Addresses]) -> None:
    playground, addresses = process
    get = "GET {} HTTP/1.1\r\nHost: HOST\r\n\r\n"
    tunnel = f"CONNECT {HOST}:{httpx.URL(addresses.https).port} HTTP/1.1\r\nHost: HOST\r\n\r\n"
    stalled = [
        connected(addresses.http, b""),
        connected(addresses.http, get.format("/delay/10").encode()),
        connected(addresses.http, get.format("/stream-bytes/104857600").encode()),
        connected(addresses.http, b"POST /post HTTP/1.1\r\nHost: HOST\r\nContent-Length: 10\r\n\r\nabc"),
        connected(addresses.https, b""),
        connected(addresses.https, b"\x16\x03\x01"),
        connected(addresses.proxy, b"GET http"),
        connected(addresses.proxy, tunnel.encode()),
        connected(addresses.faults, get.format("/silence").encode()),
        connected(addresses.faults, get.format("/stall").encode()),
    ]
    time.sleep(0.2)
    playground.send_signal(signal.SIGTERM)
    assert playground.communicate(timeout=PATIENCE) == ("", "")
    assert playground.returncode == 0
    for sock in stalled:
        sock.close()


def test_clients_that_leave_are_nobodys_trouble(process: tuple[subprocess.Popen[str], Addresses]) -> None:
    playground, addresses = process
    part = b"POST {} HTTP/1.1\r\nHost: HOST\r\nContent-Length: 10\r\n\r\nabc"
    left = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    left.check_hostname, left.verify_mode = False, ssl.CERT_NONE
    for sent in (part.replace(b"{}", b"/post"), part.replace(b"{}", b"/upload/raw"), b"nonsense\r\n\r\n"):
        for url in (addresses.http, addresses.https, addresses.proxy, addresses.faults):
            connected(url, sent).close()
        with left.wrap_socket(connected(addresses.https, b"")) as secure:
            secure.sendall(sent)
    for path in ("/stream-bytes/104857600", "/drip?duration=1", "/delay/0.1"):
        with connected(addresses.http, f"GET {path} HTTP/1.1\r\nHost: HOST\r\n\r\n".encode()):
            time.sleep(0.05)
    time.sleep(0.2)
    playground.send_signal(signal.SIGTERM)
    assert playground.communicate(timeout=PATIENCE) == ("", "")


def test_signal_before_it_is_ready() -> None:
    port = free_port()
    with started(port) as playground:
        until_claimed(port)
        playground.send_signal(signal.SIGTERM)
        out, err = playground.communicate(timeout=PATIENCE)
        assert (playground.returncode, err) == (0, "")
        assert out == "" or out.startswith("ready: ")


def test_end_of_standard_input_stops_it() -> None:
    port = free_port()
    command = [*COMMAND, "--port", str(port), "--until-eof"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as playground:
        assert playground.stdin is not None
        assert playground.stdout is not None
        playground.stdin.write(b"what is written does not matter\n" * 1000)
        playground.stdin.flush()
        assert playground.stdout.readline() == f"{Addresses.at(port).ready_line()}\n".encode()
        assert httpx.get(f"http://{HOST}:{port}/get", trust_env=False).status_code == 200
        playground.stdin.close()
        assert playground.wait(timeout=PATIENCE) == 0


def test_it_ends_with_whoever_started_it() -> None:
    """A parent that is killed can stop nothing: its pipe ends all the same."""
    port = free_port()
    serving_it = f"with serving({port}, deadline={PATIENCE}): print('ready', flush=True); time.sleep(60)"
    code = f"import time\nfrom server.running import serving\n{serving_it}"
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"ready\n"
        (playground,) = psutil.Process(parent.pid).children()
        parent.kill()
        playground.wait(timeout=PATIENCE)
    assert not folder(port).exists()


def test_it_ends_with_the_nox_that_started_it() -> None:
    port = free_port()
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"]) as nox:
        command = [*COMMAND, "--port", str(port)]
        environ = os.environ | {NOX: str(nox.pid)}
        with subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE) as playground:
            assert playground.stdout is not None
            playground.stdout.readline()
            nox.kill()
            nox.wait()
            assert playground.wait(timeout=PATIENCE) == 0
    assert not folder(port).exists()


@pytest.mark.parametrize("flags", [[], ["--until-eof"]])
def test_end_of_the_terminal_stops_it(flags: list[str]) -> None:
    port = free_port()
    command = [*COMMAND, "--port", str(port), *flags]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as playground:
        assert playground.stdout is not None
        playground.stdout.readline()
        playground.send_signal(signal.SIGHUP)
        assert playground.wait(timeout=PATIENCE) == 0


def test_folder_of_somebody_else() -> None:
    port = free_port()
    place = folder(port)
    place.symlink_to("/nowhere")
    try:
        with started(port) as playground:
            out, err = playground.communicate(timeout=PATIENCE)
    finally:
        place.unlink()
    assert (playground.returncode, out) == (1, "")
    assert err == f"server: {place} cannot be used (File exists): remove it, or choose another port with --port\n"


def test_log(addresses: Addresses) -> None:
    port = free_port()
    with started(port, "--log") as playground:
        assert playground.stdout is not None
        playground.stdout.readline()
        httpx.get(f"http://{HOST}:{port}/uuid", trust_env=False)
        playground.send_signal(signal.SIGTERM)
        _, err = playground.communicate(timeout=PATIENCE)
    assert '"GET /uuid HTTP/1.1" 200' in err


@pytest.mark.parametrize("offset", range(PORTS))
def test_busy_port(offset: int) -> None:
    port = free_port()
    with socket.socket() as taken:
        taken.bind((HOST, port + offset))
        taken.listen()
        with started(port) as playground:
            out, err = playground.communicate(timeout=PATIENCE)
    assert playground.returncode == 1
    assert out == ""
    assert err.startswith(f"server: port {port + offset} is taken by pid {os.getpid()} (")
    assert err.endswith("): stop it, or choose another with --port\n")
    assert err.count("\n") == 1


@pytest.mark.parametrize("flags", [["--port", "many"], ["--port", "65532"], ["--port", "0"], ["--nope"]])
def test_bad_flag(flags: list[str]) -> None:
    done = subprocess.run([*COMMAND, *flags], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "python -m server: error: " in done.stderr.splitlines()[-1]


def test_serving_stops_in_any_case() -> None:
    port = free_port()

    def broken() -> None:
        with serving(port, deadline=PATIENCE) as addresses:
            assert httpx.get(f"{addresses.http}/get", trust_env=False).status_code == 200
            raise LookupError

    with pytest.raises(LookupError):
        broken()
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((HOST, port))


def test_serving_names_the_holder(addresses: Addresses) -> None:
    port = httpx.URL(addresses.http).port
    assert port is not None
    with pytest.raises(NotServingError, match=rf"port {port} is taken by pid \d+ \(.*-m server") as error:
        serving(port).__enter__()
    assert "\n" not in str(error.value)


def test_serving_with_an_interpreter_that_is_none() -> None:
    with pytest.raises(NotServingError, match=r"cannot start: .*no-such-python"):
        serving(free_port(), python="/no-such-python").__enter__()


def test_serving_gives_up_at_the_deadline() -> None:
    with pytest.raises(NotServingError, match=r"was not ready within 0\.01 s"):
        serving(free_port(), deadline=0.01).__enter__()


def test_served_uses_what_runs_and_names_what_starts_it(addresses: Addresses) -> None:
    port = httpx.URL(addresses.http).port
    assert port is not None
    with served(port) as wait_until_ready:
        wait_until_ready()
    assert httpx.get(f"{addresses.http}/get", trust_env=False).status_code == 200
    free = free_port()
    with served(free) as wait_until_ready, pytest.raises(NotServingError) as error:
        wait_until_ready()
    assert (
        str(error.value)
        == f"nothing serves on port {free} (Connection refused); start it with nox -s serve -- --port {free}"
    )


def test_serving_needs_no_library() -> None:
    code = "import sys, server.running; print(sorted({'fastapi', 'psutil', 'h11'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
