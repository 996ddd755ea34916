# SPDX-License-Identifier: GPL-3.0-or-later
"""A unittest case as TAP, one line a test, as meson reads it."""
import unittest


class TapResult(unittest.TestResult):
    def __init__(self, prefix):
        super().__init__()
        self.prefix = prefix

    def report(self, test, is_good, details=""):
        name = test.id().split(".")[-1].removeprefix("test_").replace("_", "-")
        print(f"{'ok' if is_good else 'not ok'} {self.testsRun} {self.prefix}/{name}")
        for line in details.splitlines():
            print("#", line)

    def addSuccess(self, test):
        self.report(test, True)

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self.report(test, False, self.failures[-1][1])

    def addError(self, test, err):
        super().addError(test, err)
        self.report(test, False, self.errors[-1][1])


def run(case, prefix):
    """Every test of @case, named by what it proves: "/cli/check/…"."""
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    print(f"1..{suite.countTestCases()}", flush=True)
    suite.run(TapResult(prefix))
