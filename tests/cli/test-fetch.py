#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""serai-cli fetch, requests, versions, feeds: with a real server on loopback."""
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import tap  # noqa: E402
import web  # noqa: E402

CLI = os.environ["SERAI_CLI"]
FIGURES = ("--reporter", "KAZ", "--partner", "TJK", "--from", "2021", "--to", "2022")


class Fetch(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.library = os.path.join(self.folder.name, "library.db")
        self.web = web.Web()
        self.base = self.web.base
        self.environment = dict(os.environ, SERAI_COMTRADE_BASE=self.base, SERAI_IMF_BASE=self.base + "/imf")
        for name in ("SERAI_COMTRADE_KEY", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
            self.environment.pop(name, None)
        self.environment["XDG_RUNTIME_DIR"] = self.folder.name

    def tearDown(self):
        self.web.world.stop.set()
        self.folder.cleanup()

    def call(self, command, *arguments, **options):
        done = subprocess.run([CLI, command, *arguments], capture_output=True, text=True, timeout=100,
                              env=self.environment, **options)
        self.messages = done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def run_cli(self, command, *arguments, **options):
        return self.call(command, "--library", self.library, *arguments, **options)

    def fetch(self, *arguments, **options):
        return self.run_cli("fetch", *arguments, **options)

    def figures(self, service, *arguments, **options):
        return self.call("fetch", service, "--library", self.library, *arguments, **options)

    def outcomes(self, *arguments):
        return [line["outcome"] for line in self.fetch(*arguments)[1]]

    # --- pages -------------------------------------------------------------------------------

    def test_a_page_becomes_an_article_that_knows_where_it_came_from(self):
        status, lines = self.fetch(self.base + "/moved")
        self.assertEqual((status, len(lines)), (0, 1))
        self.assertEqual((lines[0]["outcome"], lines[0]["kind"], lines[0]["title"]),
                         ("imported", "article", "Ferry line opened"))
        visit, = self.run_cli("versions", str(lines[0]["id"]))[1]
        self.assertEqual(visit["final_address"], self.base + "/page")
        self.assertEqual(visit["redirects"], [f"301 {self.base}/moved", f"302 {self.base}/found"])
        self.assertRegex(visit["captured"], r"^20\d\d-\d\d-\d\dT")
        self.assertEqual(self.messages, "")

    def test_a_page_that_holds_is_not_sent_again(self):
        first = self.fetch(self.base + "/page")[1][0]
        again = self.fetch(self.base + "/page")[1][0]
        self.assertEqual((again["outcome"], again["id"]), ("duplicate", first["id"]))
        self.assertEqual(self.web.asked("/page")[1]["headers"]["If-None-Match"], '"r1"')
        requests = self.run_cli("requests")[1]
        self.assertEqual([request["status"] for request in requests], [304, 200])

    def test_a_changed_page_is_a_version_beside_the_first(self):
        first = self.fetch(self.base + "/page")[1][0]
        self.web.world.revision = 2
        second = self.fetch(self.base + "/page")[1][0]
        self.assertEqual(second["outcome"], "imported")
        self.assertNotEqual(first["id"], second["id"])
        self.assertEqual(len(self.run_cli("list")[1]), 2)
        for article in (first, second):
            visits = self.run_cli("versions", str(article["id"]))[1]
            self.assertEqual([visit["id"] for visit in visits], [first["id"], second["id"]])

    def test_other_bytes_with_the_same_words_are_no_version(self):
        self.assertEqual(self.outcomes(self.base + "/same", self.base + "/same"), ["imported", "duplicate"])
        self.assertEqual(len(self.run_cli("list")[1]), 1)
        self.assertEqual(len(self.run_cli("versions", "1")[1]), 2)

    def test_what_cannot_be_had_is_refused_and_the_rest_comes(self):
        status, lines = self.fetch(self.base + "/nothing", "file:///etc/passwd", self.base + "/page")
        self.assertEqual(status, 1)
        self.assertEqual([line["outcome"] for line in lines], ["refused", "refused", "imported"])
        self.assertIn("404", lines[0]["reason"])

    def test_offline_means_no_packet(self):
        status, lines = self.fetch("--offline", self.base + "/page")
        self.assertEqual((status, lines[0]["outcome"]), (1, "refused"))
        self.assertIn("offline", lines[0]["reason"])
        self.assertEqual(self.web.world.connections, 0)
        self.assertEqual(self.run_cli("requests")[1], [])

    def test_interrupted_it_keeps_what_it_has(self):
        process = subprocess.Popen([CLI, "fetch", "--library", self.library, self.base + "/page",
                                    self.base + "/stalls"], stdout=subprocess.PIPE, text=True, env=self.environment)
        self.assertEqual(json.loads(process.stdout.readline())["outcome"], "imported")
        while not self.web.asked("/stalls"):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        self.assertEqual((process.communicate(timeout=60)[0], process.returncode), ("", 1))
        self.assertEqual(self.run_cli("requests", "--limit", "1")[1][0]["problem"], "Cancelled")

    def test_secrets_of_an_address_are_not_kept(self):
        self.fetch(self.base.replace("//", "//ann:hidden@") + "/page?api_key=alsohidden")
        self.assertEqual(len(self.run_cli("requests")[1]), 1)
        for name in os.listdir(self.folder.name):
            path = os.path.join(self.folder.name, name)
            if os.path.isfile(path):
                self.assertNotIn(b"hidden", pathlib.Path(path).read_bytes())

    # --- feeds -------------------------------------------------------------------------------

    def test_a_followed_feed_brings_what_is_new(self):
        address = self.base + "/feed"
        self.assertEqual(self.run_cli("feeds", "--follow", address)[1][0]["address"], address)
        self.assertEqual(self.outcomes("--feeds"), ["imported", "imported"])
        self.assertEqual(self.outcomes("--feeds"), ["duplicate"])
        self.web.world.revision = 2
        self.assertEqual(self.outcomes("--feeds"), ["duplicate", "duplicate", "imported"])
        self.assertEqual(self.run_cli("requests")[1][0]["reason"], "feed")
        self.assertEqual(self.run_cli("feeds", "--leave", address)[1], [])
        self.assertEqual(self.run_cli("feeds", "--leave", address)[0], 1)

    # --- figures -----------------------------------------------------------------------------

    def test_figures_come_into_the_library(self):
        status, lines = self.figures("imf", *FIGURES)
        self.assertEqual((status, lines[0]["outcome"], lines[0]["kind"]), (0, "imported", "trade"))
        flows = self.run_cli("flows", "--reporter", "KAZ", "--partner", "TJK", "--from", "2022")[1]
        self.assertEqual(sorted(flow["value"] for flow in flows), [311000000, 812000000])

    def test_young_figures_are_not_asked_for_again(self):
        self.figures("imf", *FIGURES)
        again = self.figures("imf", *FIGURES)[1][0]
        self.assertEqual((again["outcome"], again["kind"]), ("duplicate", "trade"))
        self.assertEqual(len(self.web.asked("/imf")), 1)
        self.figures("imf", "--again", *FIGURES)
        self.assertEqual(len(self.web.asked("/imf")), 2)

    def test_an_empty_answer_says_why(self):
        status, lines = self.figures("comtrade", "--reporter", "TJK", "--partner", "KAZ", "--from", "2023")
        self.assertEqual((status, lines[0]["outcome"]), (0, "empty"))
        self.assertIn("not reported 2023", lines[0]["reason"])

    def test_a_used_up_quota_says_until_when(self):
        status, lines = self.figures("comtrade", "--reporter", "DZA", "--partner", "KAZ", "--from", "2015", "--to",
                                     "2020")
        self.assertEqual((status, lines[-1]["outcome"]), (1, "refused"))
        self.assertRegex(lines[-1]["reason"], r"until 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d")
        self.assertEqual(len(self.web.asked("/preview")), 2)

    def test_the_key_goes_into_the_header_and_nowhere_else(self):
        self.environment["SERAI_COMTRADE_KEY"] = "good-key"
        self.figures("comtrade", *FIGURES)
        asked = self.web.asked("/data/v1/get")
        self.assertEqual(asked[0]["headers"]["Ocp-Apim-Subscription-Key"], "good-key")
        self.assertNotIn("good-key", asked[0]["path"])
        for name in os.listdir(self.folder.name):
            path = os.path.join(self.folder.name, name)
            if os.path.isfile(path):
                self.assertNotIn(b"good-key", pathlib.Path(path).read_bytes())
        self.figures("comtrade", "--no-key", *FIGURES)
        self.assertTrue(self.web.asked("/preview"))

    def test_the_key_can_come_through_a_file_descriptor(self):
        reading, writing = os.pipe()
        os.write(writing, b" good-key \n")
        os.close(writing)
        self.figures("comtrade", "--key-fd", str(reading), *FIGURES, pass_fds=(reading,))
        os.close(reading)
        self.assertEqual(self.web.asked("/data/")[0]["headers"]["Ocp-Apim-Subscription-Key"], "good-key")

    def test_without_a_store_for_passwords_a_sentence_says_so(self):
        status, lines = self.call("key", "comtrade", input="good-key\n")
        self.assertEqual((status, lines), (1, []))
        self.assertIn("no store for passwords", self.messages)

    def test_a_question_without_sense_is_not_sent(self):
        for arguments in (("--reporter", "QQQ", "--partner", "TJK", "--from", "2021"),
                          ("--reporter", "KAZ", "--partner", "TJK", "--from", "2021", "--to", "2020"),
                          ("--reporter", "KAZ", "--partner", "TJK"),
                          ("--reporter", "KAZ", "--partner", "TJK", "--from", "2021", "--flow", "Q")):
            self.assertEqual(self.figures("comtrade", *arguments)[0], 2)
        self.assertEqual(self.web.world.connections, 0)


if __name__ == "__main__":
    tap.run(Fetch, "/cli/fetch")
