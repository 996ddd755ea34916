#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a command on a desktop of its own: X server, session bus, accessibility bus, window manager.

  headless.py [--size WxH] [--text-scale N] [--tries N] COMMAND [ARG…]

Everything is private (display number, bus, home) and ends with the command, whose exit status is
ours. 77 (skipped) where a programme that is needed is not installed. A busy machine may swallow a key
or a press: with --tries what failed is tried anew, and only what fails each time has failed.
"""
import argparse
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

NEEDED = ["Xvfb", "dbus-run-session", "gdbus", "xsettingsd", "openbox", "xdotool", "xprop"]


def start_x_server(size, log):
    """The server chooses a free display and writes its number; it is ready then."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size + "x24", "-dpi", "96",
         "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stdout=log, stderr=log)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        raise SystemExit("headless: the X server did not start")
    return server, ":" + number


def make_environment(home, display):
    env = {k: v for k, v in os.environ.items()
           if k not in ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS",
                        "NO_AT_BRIDGE")}
    for name in ("config", "data", "cache", "state", "run"):
        (home / name).mkdir(mode=0o700)
    env.update(
        DISPLAY=display, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"), XDG_CACHE_HOME=str(home / "cache"),
        XDG_STATE_HOME=str(home / "state"), XDG_RUNTIME_DIR=str(home / "run"), XDG_SESSION_TYPE="x11",
        GDK_BACKEND="x11", GSK_RENDERER="cairo", GDK_DEBUG="gl-disable", GTK_A11Y="atspi",
        GTK_USE_PORTAL="0", ADW_DISABLE_PORTAL="1", GIO_USE_VFS="local")
    env.setdefault("GSETTINGS_BACKEND", "memory")
    env.setdefault("LANG", "C.UTF-8")
    return env


def wait_until(done, seconds, what):
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise SystemExit("headless: " + what)
        time.sleep(0.03)


def run_inside(text_scale, command):
    """On the bus: settings, window manager, then the command."""
    settings = pathlib.Path(os.environ["HOME"]) / "xsettings"
    settings.write_text(
        f"Xft/DPI {int(96 * 1024 * text_scale)}\nXft/Antialias 1\nXft/Hinting 0\n"
        'Gtk/FontName "Cantarell 11"\nGtk/EnableAnimations 0\n'
        'Net/ThemeName "Adwaita"\nNet/IconThemeName "Adwaita"\n')
    subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path",
                    "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"],
                   stdout=subprocess.DEVNULL, check=True)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    companions = [subprocess.Popen(["xsettingsd", "-c", str(settings)], **quiet),
                  subprocess.Popen(["openbox"], **quiet)]
    if shutil.which("picom"):  # without a compositor popovers have black margins
        companions.append(subprocess.Popen(["picom", "--config", "/dev/null", "--backend", "xrender"], **quiet))
    wait_until(lambda: b"# 0x" in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"],
                                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout,
               10, "the window manager did not start")
    try:
        return subprocess.run(command).returncode
    finally:
        for companion in companions:
            companion.terminate()


def run_desktop(args, output):
    """One desktop, made, used and taken down: the command's exit status."""
    home = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
    status = 1
    with open(home / "log", "w", encoding="utf-8") as log:
        server, display = start_x_server(args.size, log)
        bus = subprocess.Popen(
            ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), "--inside",
             "--text-scale", str(args.text_scale), *args.command],
            env=make_environment(home, display), stdout=output, start_new_session=True)
        try:
            status = bus.wait()
        finally:
            try:  # the bus and all that was started on it are one process group
                os.killpg(bus.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
            server.terminate()
            server.wait()
    shutil.rmtree(home, ignore_errors=True)
    return status


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", default="1480x920")
    parser.add_argument("--text-scale", type=float, default=1)
    parser.add_argument("--tries", type=int, default=1)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    if args.inside:
        sys.exit(run_inside(args.text_scale, args.command))
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        print("headless: not installed:", ", ".join(missing))
        sys.exit(77)
    for _ in range(args.tries - 1):
        with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
            status = run_desktop(args, output)
            output.seek(0)
            said = output.read()
        if status == 0:
            print(said, end="")
            sys.exit(0)
        print("headless: it failed and is tried again on a new desktop:\n" + said, file=sys.stderr)
    sys.exit(run_desktop(args, None))


if __name__ == "__main__":
    main()
