#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window and the net, as a person meets them: offline from the start, an address is opened, a
server wants a pause, everything that was asked is listed."""
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import web  # noqa: E402
from desk import Desk  # noqa: E402

PROGRAMME = sys.argv[1]
PICTURES = os.environ.get("SERAI_TEST_PICTURES")
number = 0


def ok(name):
    global number
    number += 1
    print(f"ok {number} /ui/online/{name}", flush=True)


def picture(desk, name):
    if PICTURES:
        desk.pause(1)
        desk.picture(os.path.join(PICTURES, name + ".png"))


def open_address(desk, address):
    desk.keys("ctrl+l")
    desk.see("", "^Open Address$")
    desk.see("text", "Address|https://")
    desk.type(address)
    desk.keys("Return")


server = web.Web()
folder = tempfile.TemporaryDirectory()
desk = Desk([PROGRAMME, "--library", os.path.join(folder.name, "library.db")])
print("1..6")
try:
    desk.see("", "Alliance declared in Astana talks", 40)
    desk.see("", "^offline$")
    assert server.world.connections == 0
    ok("the-window-begins-offline")

    desk.keys("ctrl+l")
    desk.see("", "^Serai is offline")
    desk.keys("Escape")
    desk.gone("", "^Serai is offline")
    desk.see("", "^offline$")
    assert server.world.connections == 0
    ok("nothing-is-sent-before-it-is-asked-for")

    open_address(desk, server.base + "/moved")
    desk.see("text", "opened the ferry line")
    desk.see("", "^online$")
    assert [entry["path"] for entry in server.asked()] == ["/moved", "/found", "/page"]
    ok("an-address-is-opened-and-read")

    open_address(desk, server.base + "/busy?n=1&after=3600")
    desk.see("", r"wants a pause: on in (1:00:00|59:\d\d)")
    picture(desk, "waiting")
    desk.act(desk.see("button", "^(Cancel|_Cancel)$"))
    desk.gone("", "wants a pause")
    assert len(server.asked("/busy")) == 1
    ok("a-pause-is-counted-down-and-can-be-left")

    subprocess.run(["xclip", "-selection", "clipboard"], input=(server.base + "/page?word=pasted").encode(), check=True)
    desk.keys("ctrl+v")
    desk.see("", "^Open Address$")
    desk.keys("Return")
    desk.gone("", "^Open Address$")
    desk.see("", "wants a pause")  # the server still does
    desk.act(desk.see("button", "^(Cancel|_Cancel)$"))
    desk.gone("", "wants a pause")
    assert not server.asked("pasted")
    ok("a-pasted-address-is-opened-and-the-pause-holds")

    desk.keys("F10")
    desk.act(desk.see("", "^List of Requests$"))
    desk.see("", "^" + server.base.replace(".", r"\.") + "/moved$")
    desk.see("", r"HTTP 429")
    picture(desk, "requests")
    ok("every-request-is-listed")
finally:
    server.world.stop.set()
    desk.kill()
