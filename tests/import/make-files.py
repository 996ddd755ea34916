#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the files of tests/import/data whose formats no editor shows: packed ones and PDF.

They are small and kept; this says how they were made. make-files.py FOLDER"""
import gzip
import io
import pathlib
import sys
import tarfile
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LONG = ("The agency reports that deliveries of copper rose by eleven percent over the summer, while those of "
        "cotton fell; both went by rail. ")


def pack(entries, mode=zipfile.ZIP_DEFLATED):
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as archive:
        for name, content in entries:
            info = zipfile.ZipInfo(name, (2023, 5, 4, 0, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else mode
            archive.writestr(info, content)
    return room.getvalue()


def docx():
    def p(text, style="", extra=""):
        style = f'<w:pStyle w:val="{style}"/>' if style else ""
        return f"<w:p><w:pPr>{style}{extra}</w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"

    def row(*cells):
        return "<w:tr>" + "".join(f"<w:tc>{p(c)}</w:tc>" for c in cells) + "</w:tr>"
    numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = (p("Торговля двух стран", "a3") + p("Первая половина года", "1") + p("Поставки меди выросли.")
            + '<w:p><w:r><w:t>Deliveries of cot</w:t></w:r><w:r><w:t>ton fell</w:t></w:r>'
              '<w:del><w:r><w:delText>rose</w:delText></w:r></w:del><w:ins><w:r><w:t>, again</w:t></w:r></w:ins>'
              '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>'
            + p("copper", extra=numbered) + p("cotton", extra=numbered)
            + "<w:tbl>" + row("Partner", "Exports") + row("Kazakhstan", "310.4") + "</w:tbl>"
            + '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>See the annex.</w:t></w:r></w:p>')
    styles = (f'<w:styles {W}><w:style w:styleId="a3"><w:name w:val="Title"/></w:style>'
              '<w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>')
    notes = (f'<w:footnotes {W}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
             f'<w:footnote w:id="2">{p("Without re-exports.")}</w:footnote></w:footnotes>')
    core = ('<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
            "<dc:title>Microsoft Word - draft.doc</dc:title><dc:creator>Anna Berg</dc:creator>"
            "<dcterms:created>2023-05-04T08:00:00Z</dcterms:created></cp:coreProperties>")
    return pack([("[Content_Types].xml", "<Types/>"), ("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>"),
                 ("word/styles.xml", styles), ("word/footnotes.xml", notes), ("docProps/core.xml", core)])


def odt():
    ns = " ".join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in
                  (("office", "office"), ("text", "text"), ("table", "table"), ("meta", "meta"))) + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
    body = ('<text:h text:outline-level="1">Trade of two countries</text:h>'
            '<text:p>Deliveries<text:s/>of <text:span>copper</text:span> rose<text:note><text:note-citation>1</text:note-citation>'
            '<text:note-body><text:p>Without re-exports.</text:p></text:note-body></text:note>.</text:p>'
            '<text:tracked-changes><text:p>This was struck out.</text:p></text:tracked-changes>'
            '<text:list><text:list-item><text:p>copper</text:p></text:list-item><text:list-item><text:p>cotton</text:p></text:list-item></text:list>'
            '<table:table><table:table-row><table:table-cell><text:p>Partner</text:p></table:table-cell><table:table-cell><text:p>Exports</text:p></table:table-cell></table:table-row>'
            '<table:table-row><table:table-cell><text:p>Казахстан</text:p></table:table-cell><table:table-cell><text:p>310,4</text:p></table:table-cell></table:table-row></table:table>'
            '<text:p text:style-name="Quotations">We expect more.</text:p>')
    meta = f'<office:document-meta {ns}><office:meta><dc:title>Trade, first half</dc:title><meta:initial-creator>Anna Berg</meta:initial-creator><meta:creation-date>2023-05-04T08:00:00</meta:creation-date></office:meta></office:document-meta>'
    return pack([("mimetype", "application/vnd.oasis.opendocument.text"),
                 ("content.xml", f"<office:document-content {ns}><office:body><office:text>{body}</office:text></office:body></office:document-content>"),
                 ("meta.xml", meta)])


def epub():
    def page(title, *paragraphs):
        return f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>{title}</h1>{"".join(f"<p>{p}</p>" for p in paragraphs)}</body></html>'
    package = ('<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
               "<dc:title>The valley and its railway</dc:title><dc:creator>Anna Berg</dc:creator><dc:date>2019-08-21</dc:date>"
               "<dc:publisher>Slow Roads Press</dc:publisher><dc:language>en</dc:language></metadata><manifest>"
               '<item id="nav" href="nav.xhtml" properties="nav"/><item id="b" href="text/two%20b.xhtml"/><item id="a" href="text/one.xhtml"/></manifest>'
               '<spine><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/></spine></package>')
    return pack([("mimetype", "application/epub+zip"),
                 ("META-INF/container.xml", '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'),
                 ("OEBPS/book.opf", package), ("OEBPS/nav.xhtml", page("Contents", "One", "Two")),
                 ("OEBPS/text/two b.xhtml", page("Two", "The second chapter is short.")),
                 ("OEBPS/text/one.xhtml", page("One", "The first chapter tells of the railway.", "It has two paragraphs."))])


class Pdf:
    """Just enough of a PDF: pages of text lines in two fonts."""

    def __init__(self, info=""):
        self.objects = [None, None, None, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>", f"<<{info}>>"]
        self.pages = []

    def page(self, lines):
        """lines: (x, y from the top, size, text, bold)"""
        stream = "BT " + " ".join(
            f"/{'B' if bold else 'F'} {size} Tf 1 0 0 1 {x} {792 - y} Tm ({text}) Tj" for x, y, size, text, bold in lines) + " ET"
        self.objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
        self.pages.append(len(self.objects))
        self.objects.append(f"<</Type/Page/Parent 3 0 R/MediaBox[0 0 612 792]/Contents {len(self.objects)} 0 R/Resources<</Font<</F 4 0 R/B 5 0 R>>>>>>")

    def write(self):
        kids = " ".join(f"{n + 1} 0 R" for n in self.pages)
        self.objects[1] = "<</Type/Catalog/Pages 3 0 R>>"
        self.objects[2] = f"<</Type/Pages/Kids[{kids}]/Count {len(self.pages)}>>"
        out, places = b"%PDF-1.4\n", []
        for number, content in enumerate(self.objects[1:], 2):
            places.append(len(out))
            out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
        start = len(out)
        out += f"xref\n0 1\n0000000000 65535 f \n2 {len(places)}\n".encode()
        out += b"".join(b"%010d 00000 n \n" % place for place in places)
        return out + f"trailer<</Size {len(self.objects) + 1}/Root 2 0 R/Info 6 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()


def wrap(text, width):
    lines, line = [], ""
    for word in text.split():
        if len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return lines + [line]


def pdf_report():
    """Running heads, page numbers, two columns, hyphenation, a paragraph across pages."""
    pdf = Pdf("/Title(Microsoft Word - report.doc)/Author(Anna Berg)/CreationDate(D:20230510080000Z)")
    left = ["Deliveries of copper rose by eleven per-", "cent over the summer, the agency said", "in its long-term outlook. Most of them",
            "went by rail.", "Cotton fell for the third year, and the", "ministry expects no recovery before"]
    right = ["the dams are full again.", "Long-term contracts cover two thirds of", "what is sold, a spokesman added, and", "the rest is sold at auctions."]
    heads = lambda n: [(72, 40, 9, "Quarterly Review of Trade", False), (300, 770, 9, f"{n}", False)]
    pdf.page(heads(1) + [(72, 110, 20, "Copper rises, cotton falls", True), (72, 135, 10, "4 May 2023", False)]
             + [(72, 170 + 13 * i, 10, t, False) for i, t in enumerate(left)]
             + [(320, 170 + 13 * i, 10, t, False) for i, t in enumerate(right)])
    second = wrap(LONG * 3 + "The next review follows in August.", 88)
    pdf.page(heads(2) + [(72, 90, 13, "Outlook", True)] + [(72, 120 + 13 * i, 10, t, False) for i, t in enumerate(second)]
             + [(72, 300, 10, "Nobody knows how much of this is", False)])
    pdf.page(heads(3) + [(72, 90, 10, "due to the weather alone, the authors admit.", False),
                         (72, 120, 10, "The end of the review.", False)])
    return pdf.write()


MAIL = ("From: =?koi8-r?B?4c7OwSDiydLH?= <anna@example.org>\r\nTo: desk@example.org\r\n"
        "Subject: =?utf-8?B?0KLQvtGA0LPQvtCy0LvRjyDRgNCw?=\r\n =?utf-8?B?0YHRgtGR0YI=?=\r\nDate: Thu, 04 May 2023 23:30:00 +0500\r\n"
        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\npreamble\r\n--b1\r\n"
        "Content-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\nContent-Type: text/plain; charset=windows-1251\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        "=D2=EE=F0=E3=EE=E2=EB=FF =E2=FB=F0=EE=F1=EB=E0.\r\n\r\n> How much was it\r\n> in May?\r\n\r\nMore than in April.\r\n-- \r\nAnna Berg\r\n"
        "--b2\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>unused</p>\r\n--b2--\r\n"
        "--b1\r\nContent-Type: text/plain; name=\"figures.txt\"\r\nContent-Disposition: attachment; filename=\"figures.txt\"\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\nVHJhZGUgZ3JldyBieSBvbmUgZmlmdGguCg==\r\n"
        "--b1\r\nContent-Type: image/png; name=logo.png\r\nContent-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b1--\r\n").encode()

PAGE = b"<html><head><title>Copper rises</title></head><body><h1>Copper rises</h1><p>" + LONG.encode() + b"</p></body></html>"


def warc():
    def record(address, headers, body):
        http = b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n\r\n" + body
        return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2023-05-04T08:00:00Z\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n").encode() + http + b"\r\n\r\n"
    russian = "<html><head><title>Торговля</title></head><body><p>Поставки меди за лето выросли на одиннадцать процентов, сообщает агентство по статистике.</p></body></html>".encode("cp1251")
    chunked = b"".join(b"%x\r\n%s\r\n" % (len(PAGE[i:i + 50]), PAGE[i:i + 50]) for i in range(0, len(PAGE), 50)) + b"0\r\n\r\n"
    info = b"WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\ninfo\r\n\r\n"
    return gzip.compress(info + record("http://a.example/one", b"Content-Type: text/html; charset=windows-1251", russian)
                         + record("http://a.example/x.png", b"Content-Type: image/png", b"\x89PNG")
                         + record("http://a.example/two", b"Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked), mtime=0)


def tar_gz():
    room = io.BytesIO()
    with tarfile.open(fileobj=room, mode="w") as archive:
        for name, content in (("./Письмо.txt", "Торговля выросла на треть.".encode()), ("./page.html", PAGE), ("./.hidden", b"x")):
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return gzip.compress(room.getvalue(), mtime=0)


FILES = {
    "report.docx": docx, "report.odt": odt, "book.epub": epub, "report.pdf": pdf_report,
    "letter.eml": lambda: MAIL,
    "mailbox.mbox": lambda: (b"From anna@example.org Thu May  4 23:30:00 2023\n" + MAIL.replace(b"\r\n", b"\n")
                             + b"\nFrom bo@example.org Fri May  5 10:00:00 2023\nFrom: Bo <bo@example.org>\nSubject: Answer\n"
                               b"Date: Fri, 5 May 2023 10:00:00 +0000\n\nThank you.\n>From now on I shall count by months.\n"),
    "crawl.warc.gz": warc, "files.tar.gz": tar_gz,
    "files.zip": lambda: pack([("letters/Письмо.txt", "Торговля выросла на треть."), ("__MACOSX/x", "x"),
                               ("inner.zip", pack([("page.html", PAGE)]))]),
}

if __name__ == "__main__":
    for name, make in FILES.items():
        (pathlib.Path(sys.argv[1]) / name).write_bytes(make())
