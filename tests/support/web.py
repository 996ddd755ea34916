#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A web server on loopback for the tests: it answers well, badly, late, or not at all.

As a programme: prints "PORT TLS-PORT CERTIFICATE" and serves until its standard input ends. What it
was asked is at /log, a JSON line a request; /connections tells how often anybody connected."""
import gzip
import http.server
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import urllib.parse

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ferry line opened</title>
<meta property="article:published_time" content="2024-03-05"></head><body><article>
<h1>Ferry line opened</h1>
<p>The ministers of transport opened the ferry line on Tuesday, {word}.</p>
<p>Trade between Tajikistan and Kazakhstan reached 1.4 billion dollars in 2022, the press service said.</p>
</article></body></html>"""


class World:
    """What the server remembers."""

    def __init__(self):
        self.lock = threading.Lock()
        self.log = []
        self.connections = 0
        self.counts = {}
        self.revision = 1
        self.stop = threading.Event()

    def count(self, key):
        with self.lock:
            self.counts[key] = self.counts.get(key, 0) + 1
            return self.counts[key]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    services = {}

    def log_message(self, *arguments):
        pass

    def setup(self):
        with self.server.world.lock:
            self.server.world.connections += 1
        super().setup()

    def reply(self, status, body=b"", mime="text/html; charset=utf-8", **headers):
        if isinstance(body, str):
            body = body.encode()
        self.send_response(status)
        if status != 304:
            self.send_header("Content-Type", mime)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        world = self.server.world
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        name = url.path.strip("/").split("/")[0]
        if name in ("log", "connections", "revise"):
            return self.tell(name, query)
        with world.lock:
            world.log.append({"path": self.path, "headers": dict(self.headers)})
        if name in self.services:
            return self.services[name](self, url.path, query)
        answer = getattr(self, "do_" + name.replace("-", "_"), None)
        return answer(url.path, query) if answer else self.reply(404, "nothing here")

    def tell(self, name, query):
        world = self.server.world
        if name == "revise":
            world.revision += 1
        text = "\n".join(map(json.dumps, world.log)) if name == "log" else str(world.connections)
        self.reply(200, text, "text/plain")

    # --- answers -----------------------------------------------------------------------------

    def do_page(self, path, query):
        etag = f'"r{self.server.world.revision}"'
        if self.headers.get("If-None-Match") == etag:
            return self.reply(304, ETag=etag)
        words = {1: "on the first sailing", 2: "on the second sailing"}
        word = query.get("word", words.get(self.server.world.revision, "on a later sailing"))
        self.reply(200, PAGE.replace("{word}", word), ETag=etag, Set_Cookie="secret=1",
                   Last_Modified="Tue, 05 Mar 2024 10:00:00 GMT")

    def do_same(self, path, query):
        """The same article in other bytes every time."""
        self.reply(200, PAGE.replace("{word}", "always") + f"<!-- {self.server.world.count('same')} -->")

    def do_moved(self, path, query):
        self.reply(301, Location="/found")

    def do_found(self, path, query):
        self.reply(302, Location="page")

    def do_away(self, path, query):
        self.reply(307, Location=query["to"])

    def do_circle(self, path, query):
        self.reply(302, Location="/circle/b" if path == "/circle" else "/circle")

    def do_far(self, path, query):
        self.reply(302, Location=f"/far?n={int(query['n']) + 1}")

    def do_busy(self, path, query):
        if self.server.world.count(self.path) <= int(query["n"]):
            return self.reply(429, '{"statusCode":429,"message":"Try again in 1 seconds."}',
                              "application/json", Retry_After=query.get("after", 1))
        self.reply(200, "at last", "text/plain")

    def do_quota(self, path, query):
        self.reply(403, '{"statusCode":403,"message":"Out of call volume quota. Quota will be '
                        'replenished in 03:14:17."}', "application/json")

    def do_fails(self, path, query):
        if self.server.world.count(self.path) <= int(query["n"]):
            return self.reply(500, "no")
        self.reply(200, "yes", "text/plain")

    def do_status(self, path, query):
        self.reply(int(query["n"]), "no")

    def do_broken(self, path, query):
        whole = self.server.world.count(self.path) > int(query["n"])
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", "10")
        self.end_headers()
        self.wfile.write(b"0123456789" if whole else b"012")
        self.wfile.flush()
        self.close_connection = True

    def do_chunks(self, path, query):
        self.send_response(200)
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        self.wfile.write(b"5\r\nhe" if "cut" in query else b"5\r\nhello\r\n0\r\n\r\n")
        self.close_connection = True

    def do_stalls(self, path, query):
        if "mute" not in query:
            self.send_response(200)
            self.send_header("Content-Length", "10")
            self.end_headers()
            self.wfile.write(b"01")
            self.wfile.flush()
        self.server.world.stop.wait()
        self.close_connection = True

    def do_gzip(self, path, query):
        self.reply(200, gzip.compress(PAGE.replace("{word}", "packed").encode()), Content_Encoding="gzip")

    def do_bomb(self, path, query):
        self.reply(200, gzip.compress(bytes(int(query["n"]))), Content_Encoding="gzip")

    def do_large(self, path, query):
        self.send_response(200)
        self.send_header("Content-Length", query["n"])
        self.end_headers()
        self.wfile.write(b"x" * 1000)
        self.close_connection = True

    def do_garbage(self, path, query):
        self.wfile.write(b"\x00\x01\x02 this is not HTTP\r\n\r\n")
        self.close_connection = True

    def do_feed(self, path, query):
        etag = f'"f{self.server.world.revision}"'
        if self.headers.get("If-None-Match") == etag:
            return self.reply(304, ETag=etag)
        items = "".join(
            f"<item><title>Statement number {n}</title><link>http://{self.headers['Host']}/page?word=n{n}</link>"
            f"<guid>item-{n}</guid><pubDate>Tue, 0{n} Oct 2024 10:00:00 GMT</pubDate>"
            f"<description>The ministers spoke of item number {n} and of its consequences.</description></item>"
            for n in range(1, self.server.world.revision + 2))
        self.reply(200, f'<?xml version="1.0"?><rss version="2.0"><channel><title>Statements</title>{items}'
                        "</channel></rss>", "application/rss+xml", ETag=etag)


    # --- services of figures, in their layouts; the figures are made up ------------------------

    def reply_json(self, value, status=200, **headers):
        self.reply(status, json.dumps(value), "application/json", **headers)

    def do_public(self, path, query):
        if "/getDa/" in path:
            periods = [p for p in query["period"].split(",") if p != "2023"]
            rows = [{"typeCode": "C", "freqCode": "A", "period": int(p), "reporterCode": 762, "totalRecords": 9}
                    for p in periods if query["reporterCode"] == "762"]
            return self.reply_json({"elapsedTime": "0.01 secs", "count": len(rows), "data": rows, "error": ""})
        self.comtrade(query)

    def do_data(self, path, query):
        if self.headers.get("Ocp-Apim-Subscription-Key") != "good-key":
            return self.reply_json({"statusCode": 401, "message": "Access denied due to invalid key."}, 401)
        self.comtrade(query)

    def comtrade(self, query):
        """Reporters stand for behaviours: 762 has nothing of 2022 and 2023, 4 and 8 are refused, …"""
        reporter, most = query["reporterCode"], int(query["maxRecords"])
        if reporter == "4":
            return self.reply_json({"elapsedTime": "0 secs", "count": -1, "data": [],
                                    "error": "Invalid parameter value",
                                    "errorObject": [{"MemberNames": ["cmdCode"],
                                                     "ErrorMessage": "The field cmdCode is invalid"}]}, 400)
        if reporter == "8":
            return self.reply(200, "<html><body>Maintenance</body></html>")
        if reporter == "12" and self.server.world.count("quota") > 1:
            return self.reply_json({"statusCode": 403, "message": "Out of call volume quota. Quota will be "
                                                                  "replenished in 01:00:00."}, 403)
        if reporter == "31":
            return self.reply(200, '{"elapsedTime":"0 secs","count":1,"data":[{"period":"20', "application/json")
        rows = [] if reporter == "762" and query["period"] in ("2022", "2023") else [
            {"period": period, "reporterCode": int(reporter), "flowCode": flow, "partnerCode": int(partner),
             "cmdCode": "TOTAL", "primaryValue": 1.5}
            for period in query["period"].split(",") for flow in query["flowCode"].split(",")
            for partner in query.get("partnerCode", ",".join(map(str, range(1, 301)))).split(",")
            for _ in range(600 if query["cmdCode"] == "AG6" else 1)]
        rows = rows[:most]
        self.reply_json({"elapsedTime": "0.02 secs", "count": len(rows), "data": rows, "error": ""})

    def do_wits(self, path, query):
        parts = path.split("/")
        years = parts[parts.index("year") + 1].split(";")
        observations = {str(n): [100.5 + n, 0] for n in range(len(years))}
        series = {} if "/reporter/fji/" in path else {"0:0:0:0:0": {"observations": observations}}
        self.reply_json({"header": {"id": "DF"}, "dataSets": [{"series": series}], "structure": {"dimensions": {}}})

    def do_imf(self, path, query):
        if "/AFG." in path:
            return self.reply(204)
        reporter, _, partner, _ = path.split("/")[-1].split(".")
        rows = [f"{year},{reporter},{partner},{flow},TOTAL,{value},USD" for year in (2021, 2022)
                for flow, value in (("X", 311000000), ("M", 812000000))]
        self.reply(200, "TIME_PERIOD,REPORTER,PARTNER,FLOW,COMMODITY,OBS_VALUE,CURRENCY\n" + "\n".join(rows) + "\n",
                   "text/csv", ETag='"imf"')

    def do_world_bank(self, path, query):
        if path.endswith("/BAD"):
            return self.reply_json([{"message": [{"id": "120", "key": "Invalid value",
                                                  "value": "The provided parameter value is not valid"}]}])
        if path.endswith("/OLD"):
            return self.reply(200, "\ufeff<?xml version=\"1.0\"?><wb:error xmlns:wb=\"x\"><wb:message id=\"175\" "
                                   "key=\"k\">The indicator was not found.</wb:message></wb:error>", "text/xml")
        page = int(query.get("page", 1))
        row = {"indicator": {"id": "X", "value": "X"}, "country": {"id": "MX", "value": "Mexico"},
               "countryiso3code": "MEX", "date": str(2020 + page), "value": 5}
        self.reply_json([{"page": page, "pages": 2, "per_page": 1, "total": 2}, [row]])


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, world, context=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.world = world
        if context:
            self.socket = context.wrap_socket(self.socket, server_side=True)

    def handle_error(self, request, client_address):
        pass


def make_certificate(folder, name="127.0.0.1"):
    """A certificate of its own for this run: for the address, or for another name."""
    certificate, key = (os.path.join(folder, f"{name}.{end}") for end in ("pem", "key"))
    kind = "IP" if name[0].isdigit() else "DNS"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                    "-nodes", "-keyout", key, "-out", certificate, "-days", "2", "-subj", f"/CN={name}",
                    "-addext", f"subjectAltName={kind}:{name}"], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return certificate, context


class Web:
    """The servers, for a test in Python."""

    def __init__(self, secure=False):
        self.world = World()
        self.plain = self.start(Server(self.world))
        self.base = f"http://127.0.0.1:{self.plain}"
        self.certificates, self.secure = [], []
        if secure:
            self.folder = tempfile.TemporaryDirectory()
            for name in ("127.0.0.1", "elsewhere.example"):
                certificate, context = make_certificate(self.folder.name, name)
                self.certificates.append(certificate)
                self.secure.append(self.start(Server(self.world, context)))

    def start(self, server):
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return server.server_address[1]

    def asked(self, part=""):
        with self.world.lock:
            return [entry for entry in self.world.log if part in entry["path"]]


def main():
    web = Web(secure=True)
    print(web.plain, *web.secure, *web.certificates, flush=True)
    sys.stdin.read()
    web.world.stop.set()


if __name__ == "__main__":
    main()
