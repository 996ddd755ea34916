#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the workbooks beside it. Every figure in them is invented; only the layouts are as offices have them:
titles and units above, headers of three rows with merged cells, a sheet a year, formulas, dates, texts for numbers."""
import pathlib
import zipfile
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def place(row, column):
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


class Book:
    def __init__(self):
        self.shared, self.sheets = [], []

    def cell(self, row, column, value):
        at = place(row, column)
        if value is None:
            return ""
        if isinstance(value, tuple):            # (formula, kept result) or (serial, style)
            kind, first, second = value
            if kind == "formula":
                return f'<c r="{at}"><f>{escape(first)}</f><v>{second}</v></c>'
            if kind == "date":
                return f'<c r="{at}" s="{second}"><v>{first}</v></c>'
            if kind == "error":
                return f'<c r="{at}" t="e"><f>{escape(first)}</f><v>{second}</v></c>'
            return f'<c r="{at}" t="inlineStr"><is><t>{escape(first)}</t></is></c>'
        if isinstance(value, str):
            if value not in self.shared:
                self.shared.append(value)
            return f'<c r="{at}" t="s"><v>{self.shared.index(value)}</v></c>'
        return f'<c r="{at}"><v>{value!r}</v></c>'

    def sheet(self, name, rows, merges=()):
        body = "".join(
            f'<row r="{r + 1}">' + "".join(self.cell(r, c, v) for c, v in enumerate(row)) + "</row>"
            for r, row in enumerate(rows) if row)
        merged = "".join(f'<mergeCell ref="{m}"/>' for m in merges)
        merged = f"<mergeCells>{merged}</mergeCells>" if merged else ""
        self.sheets.append((name, f"<worksheet {MAIN}><sheetData>{body}</sheetData>{merged}</worksheet>"))

    def save(self, file):
        with zipfile.ZipFile(HERE / file, "w", zipfile.ZIP_DEFLATED) as z:
            def put(path, text):
                info = zipfile.ZipInfo(path, (2024, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                z.writestr(info, '<?xml version="1.0" encoding="UTF-8"?>' + text)
            put("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
            put("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{REL}"><sheets>' + "".join(
                f'<sheet name="{escape(n)}" sheetId="{i + 1}" r:id="rId{i + 1}"/>'
                for i, (n, _) in enumerate(self.sheets)) + "</sheets></workbook>")
            put("xl/_rels/workbook.xml.rels",
                '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(
                    f'<Relationship Id="rId{i + 1}" Type="{REL}/worksheet" Target="worksheets/sheet{i + 1}.xml"/>'
                    for i in range(len(self.sheets))) + "</Relationships>")
            put("xl/styles.xml", f'<styleSheet {MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="mmm\\ yyyy"/>'
                '</numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>')
            put("xl/sharedStrings.xml", f"<sst {MAIN}>" + "".join(
                f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in self.shared) + "</sst>")
            for i, (_, xml) in enumerate(self.sheets):
                put(f"xl/worksheets/sheet{i + 1}.xml", xml)


def national():
    """A sheet a year, three header rows, turnover, export, import with shares between, groups among countries."""
    book = Book()
    book.sheet("Обложка", [["Внешняя торговля Казахстана"], [], ["Статистический сборник"]])
    for year, add in (("2022", 0), ("2023", 100)):
        book.sheet(year, [
            ["Внешнеторговый оборот Казахстан по странам", None, None, None, None, None, None],
            [None, None, None, None, None, None, "тыс. долларов США"],
            ["Страны", "Товарооборот", None, "Экспорт", None, "Импорт", None],
            [None, "всего", "доля, %", "всего", "доля, %", "всего", "доля, %"],
            ["Всего", 3000.5 + add, 100, 2000 + add, 100, 1000.5, 100],
            ["Страны СНГ", 1500 + add, 50, 1000 + add, 50, 500, 50],
            ["в том числе:"],
            ["Таджикистан ", 700 + add, 23.3, 500 + add, 25, 200, 20],
            ["Иран, Исламская Республика", ("formula", "D9+F9", 300), 10, 200, 10, ("inline", "100,5", None), 10],
            ["Страна мечты", 1, 0, 1, 0, 0, 0],
        ], ["B3:C3", "D3:E3", "F3:G3", "A3:A4"])
    book.save("national-layout.xlsx")


def by_years():
    """Years across, decimal commas as texts, a dash for none, months as dates in a second sheet."""
    book = Book()
    book.sheet("exports", [
        ["Exports of Kyrgyzstan, thousand US dollars"],
        ["Мамлекет", "Страна", "Country", "2021", 2022, ("date", 45000, 1)],
        ["Казакстан", "Казахстан", "Kazakhstan", "1376,4", 1400.25, None],
        ["Тажикстан", "Таджикистан", "Tajikistan", "12,5", "-", ("error", "1/0", "#DIV/0!")],
    ], ["A1:F1"])
    book.save("years-layout.xlsx")


def plain():
    book = Book()
    book.sheet("data", [
        ["period", "reporter", "partner", "flow", "commodity", "value", "currency"],
        [("date", 44652, 1), "KAZ", "TJK", "X", "2710", 12.5, "USD"],
        [("date", 44682, 1), "KAZ", "TJK", "X", "2710", 0, "USD"],
        [("date", 44713, 1), "KAZ", "TJK", "X", "2710", "c", "USD"],
        [("date", 44743, 1), "KAZ", "TJK", "X", "2710", "not yet published", "USD"],
        [("date", 44774, 1), "KAZ", "TJK", "X", "2710", "n/a", "USD"],
    ])
    book.save("plain-layout.xlsx")


national()
by_years()
plain()
