# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real window as a person does: pointer and keys go in, the accessibility tree comes out.

Two facts of GTK 4.8 shape this file: accessible objects know their place in the window only, not on
the screen, and pages that a stack hides stay in the tree.
"""
import os
import re
import subprocess
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# A build with sanitizers is several times slower: waits and the pauses between keys grow with this.
PATIENCE = float(os.environ.get("SERAI_TEST_PATIENCE", "1"))
ROLE_NAMES = {"push button": "button"}  # newer GTK says "button"


def xdotool(*args):
    done = subprocess.run(["xdotool", *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode().split("\n")[:-1]


class Desk:
    """A running window."""

    def __init__(self, command, env=None, title="Serai"):
        self.process = subprocess.Popen(command, env={**os.environ, **(env or {})})
        self.title = title
        self.window = self.wait(self._find_window, 30, "the window did not appear")

    # --- waiting ---------------------------------------------------------------------------------
    def wait(self, ask, seconds=15, otherwise="nothing came"):
        """The first true answer; fails with a sentence."""
        end = time.monotonic() + seconds * PATIENCE
        while True:
            if self.process.poll() is not None:
                raise AssertionError(f"the desk ended with {self.process.returncode}")
            try:
                answer = ask()
            except GLib.Error:  # an object that has just gone
                answer = None
            if answer:
                return answer
            if time.monotonic() > end:
                raise AssertionError(otherwise)
            time.sleep(0.1)

    def _find_window(self):
        found = xdotool("search", "--onlyvisible", "--pid", self.process.pid, "--name", self.title)
        return found[-1] if found else None

    # --- the accessibility tree --------------------------------------------------------------------
    def _application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    def walk(self, top=None):
        """Every object that is not hidden, parents first."""
        top = top or self._application()
        if top is None:
            return
        stack = [top]
        while stack:
            node = stack.pop()
            try:
                if node.get_role_name() != "application" and not node.get_state_set().contains(Atspi.StateType.VISIBLE):
                    continue
                yield node
                children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
            except GLib.Error:
                continue
            stack.extend(c for c in reversed(children) if c is not None)

    @staticmethod
    def words(node):
        """Name, description and text of an object."""
        said = [node.get_name() or "", node.get_description() or ""]
        if node.get_text_iface():
            n = Atspi.Text.get_character_count(node)
            if n > 0:
                said.append(Atspi.Text.get_text(node, 0, n))
        return said

    def find(self, role, pattern):
        for node in self.walk():
            try:
                name = node.get_role_name()
                if role in ("", ROLE_NAMES.get(name, name)):
                    if any(re.search(pattern, said) for said in self.words(node)):
                        return node
            except GLib.Error:
                pass
        return None

    def see(self, role, pattern, seconds=15):
        return self.wait(lambda: self.find(role, pattern), seconds, f"no {role or 'object'} says {pattern!r}")

    def gone(self, role, pattern, seconds=15):
        self.wait(lambda: self.find(role, pattern) is None, seconds, f"a {role or 'object'} still says {pattern!r}")

    def dump(self):
        for node in self.walk():
            try:
                print(node.get_role_name(), [w[:80] for w in self.words(node) if w])
            except GLib.Error:
                pass

    # --- acting ------------------------------------------------------------------------------------
    def origin(self):
        """Where the window's own corner stands on the screen: inside its shadow, if it has one."""
        place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", self.window))
        extents = subprocess.run(["xprop", "-id", self.window, "_GTK_FRAME_EXTENTS"], stdout=subprocess.PIPE).stdout
        margins = [int(n) for n in re.findall(rb"\d+", extents.partition(b"=")[2])] or [0, 0, 0, 0]
        return int(place["X"]) + margins[0], int(place["Y"]) + margins[2]

    def centre(self, node):
        box = Atspi.Component.get_extents(node, Atspi.CoordType.WINDOW)
        left, top = self.origin()
        return left + box.x + box.width // 2, top + box.y + box.height // 2

    def press(self, node, button=1):
        """With the pointer, in the middle of the object."""
        x, y = self.centre(node)
        xdotool("mousemove", x, y, "sleep", "0.05", "click", button)

    def act(self, node, index=0):
        """The object's own action, as an assistive tool would ask for it."""
        Atspi.Action.do_action(node, index)

    def keys(self, *names):
        for name in names:
            xdotool("key", "--clearmodifiers", name)
            time.sleep(0.06 * PATIENCE)

    @staticmethod
    def pause(seconds):
        """Where nothing tells when the desk is ready."""
        time.sleep(seconds * PATIENCE)

    def type(self, text):
        xdotool("type", "--delay", "15", text)

    def drop(self, *paths):
        """A real drag from another programme's window to the middle of ours."""
        place = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", self.window))
        x = int(place["X"]) + int(place["WIDTH"]) // 2
        y = int(place["Y"]) + int(place["HEIGHT"]) // 2
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "drag-source.py")
        subprocess.run(["/usr/bin/python3", source, str(x), str(y), *paths], check=True, timeout=60)

    def picture(self, path):
        subprocess.run(["import", "-silent", "-window", "root", path], check=False)

    def close(self):
        self.keys("ctrl+q")
        return self.process.wait(20)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
