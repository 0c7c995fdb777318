"""Gives the blocks of a report to other programs that set pages: `peers.py SOURCE FONTS FOLDER` writes the same content as
FOLDER/report.html, for WeasyPrint and Chromium, and FOLDER/report.typ, for Typst.

What Balise draws (matrix, bars, timeline, figures) they are given as tables, which is less work. The rest is the same: words,
levels, tables with heads that repeat, links, outline, running head, page numbers, fonts.
"""

import html
import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

LEVELS = {"low": "#d7ead9", "moderate": "#fbeec2", "high": "#f9d3b4", "critical": "#efb9b9", "none": "#ffffff"}
TONES = {"decision": "#e4ecf7", "info": "#eef2f6", "caution": "#fdf3d7", "danger": "#f8dfdf"}


def shares(element):
    """The widths of the columns, as shares of a line of 504 points."""
    columns = element.get("cols").split()
    fixed = sum(float(column[:-2]) for column in columns if column.endswith("pt"))
    whole = sum(float(column[:-2]) for column in columns if column.endswith("fr")) or 1.0
    return [(float(column[:-2]) if column.endswith("pt") else (504 - fixed) * float(column[:-2]) / whole) for column in columns]


def matrix(element):
    """The matrix as rows of (text, level), the heads first."""
    columns = [child.get("label") for child in element.iter("col")]
    labels = [child.get("label") for child in element.iter("rowlabel")]
    cells = list(element.iter("cell"))
    rows = [[("", None)] + [(label, None) for label in columns]]
    for at, label in enumerate(labels):
        rows.append([(label, None)] + [(cell.text or "", cell.get("level")) for cell in cells[at * 5:at * 5 + 5]])
    return rows


def drawn(element):
    """A drawing as rows of (text, level)."""
    if element.tag == "matrix":
        return matrix(element)
    if element.tag == "bars":
        return [[(bar.get("label"), None), (bar.get("text") or "", None)] for bar in element.iter("bar")]
    if element.tag == "timeline":
        return [[(task.get("label"), None), (f"{task.get('start')} – {task.get('end')}", None)] for task in element.iter("task")]
    tiles = list(element.iter("figure-tile"))
    return [[(f"{tile.get('value')} {tile.get('unit') or ''}", None) for tile in tiles], [(tile.get("label"), None) for tile in tiles]]


# The kinds of blocks, each with how a program is given it. One that no program needs, as the contents in a page of the web, is left out.
KINDS = {
    "h1": "heading", "h2": "heading", "h3": "heading", "p": "paragraph", "ul": "items", "ol": "items", "kv": "pairs", "cover": "cover",
    "callout": "callout", "decision": "decision", "toc": "contents", "table": "table", "matrix": "drawing", "bars": "drawing",
    "timeline": "drawing", "figures": "drawing", "option": "option", "line": "line", "keep": "keep", "decisions": "blocks",
    "vote": "blocks", "sign": "blocks",
}


class Markup:
    """The report block by block, in the markup of a program."""

    def block(self, element):
        kind = KINDS.get(element.tag)
        return getattr(self, kind)(element) if kind else ""

    def blocks(self, element):
        return "".join(self.block(child) for child in element)

    def contents(self, _):
        return ""


class Html(Markup):
    """The report as a page of the web made for print."""

    def __init__(self, fonts):
        faces = {("Sans", 400): "SourceSans3-Regular", ("Sans", 700): "SourceSans3-Bold", ("Serif", 600): "SourceSerif4_600SemiBold"}
        face = "@font-face{{font-family:{};font-weight:{};src:url('{}')}}"
        self.head = "".join(face.format(name, weight, (fonts / f"{file}.ttf").as_uri()) for (name, weight), file in faces.items())
        self.out = []

    def text(self, element):
        parts = [html.escape(element.text or "")]
        for child in element:
            inner = self.text(child)
            if child.tag == "br":
                parts.append("<br>")
            elif child.tag == "a":
                parts.append(f'<a href="{html.escape(child.get("href"), quote=True)}">{inner}</a>')
            elif child.tag == "span":
                parts.append(f'<span lang="{child.get("lang")}">{inner}</span>')
            else:
                parts.append(f"<{child.tag}>{inner}</{child.tag}>")
            parts.append(html.escape(child.tail or ""))
        return "".join(parts)

    def table(self, element):
        widths = "".join(f'<col style="width:{width:.1f}pt">' for width in shares(element))
        rows = {"yes": [], "no": []}
        for row in element.iter("tr"):
            cells = []
            for cell in row:
                level = cell.get("level")
                colour = f' style="background:{LEVELS[level]}"' if level in LEVELS else ""
                cells.append(f'<{cell.tag} colspan="{cell.get("span", "1")}"{colour}>{self.text(cell)}</{cell.tag}>')
            rows[row.get("head", "no")].append(f'<tr{identity(row)}>{"".join(cells)}</tr>')
        caption = f"<caption>{html.escape(element.get('caption'))}</caption>" if element.get("caption") else ""
        head, body = "".join(rows["yes"]), "".join(rows["no"])
        return f"<table{identity(element)}>{caption}<colgroup>{widths}</colgroup><thead>{head}</thead><tbody>{body}</tbody></table>"

    def drawing(self, element):
        rows = []
        for row in drawn(element):
            cells = (f'<td style="background:{LEVELS.get(level, "#fff")}">{html.escape(text)}</td>' for text, level in row)
            rows.append(f"<tr>{''.join(cells)}</tr>")
        return f"<table{identity(element)}>{''.join(rows)}</table>"

    def heading(self, element):
        new = ' class="new"' if element.tag == "h1" and element.get("newpage") != "no" else ""
        return f"<{element.tag}{identity(element)}{new}>{self.text(element)}</{element.tag}>"

    def paragraph(self, element):
        return f"<p{identity(element)}>{self.text(element)}</p>"

    def items(self, element):
        return f"<{element.tag}>{''.join(f'<li>{self.text(item)}</li>' for item in element)}</{element.tag}>"

    def pairs(self, element):
        return f"<dl>{''.join(f'<dt>{self.text(row[0])}</dt><dd>{self.text(row[1])}</dd>' for row in element)}</dl>"

    def cover(self, element):
        return f'<div class="cover">{"".join(f"<p>{self.text(child)}</p>" for child in element)}</div>'

    def callout(self, element):
        style, title = TONES[element.get("kind", "info")], html.escape(element.get("title", ""))
        return f'<div{identity(element)} class="box" style="background:{style}"><b>{title}</b>{self.blocks(element)}</div>'

    def decision(self, element):
        title = f'{html.escape(element.get("n"))} {html.escape(element.get("title"))}'
        return f'<div{identity(element)} class="box"><b>{title}</b>{self.blocks(element)}</div>'

    def option(self, element):
        return f"<p>☐ {self.text(element)}</p>"

    def line(self, element):
        return f"<p>{html.escape(element.get('label'))} ____________</p>"

    def keep(self, element):
        return f'<div class="keep">{self.blocks(element)}</div>'

    def document(self, root, language):
        style = (
            "@page{size:letter;margin:54pt;@bottom-right{content:counter(page) ' / ' counter(pages)}}"
            "body{font:10pt/1.4 Sans;hyphens:auto}h1,h2,h3{font-family:Serif;font-weight:600;break-after:avoid}"
            ".new,.cover{break-before:page}.keep,tr{break-inside:avoid}table{border-collapse:collapse;width:100%;table-layout:fixed}"
            "td,th{border-bottom:.5pt solid #999;font-size:8pt;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
            "p{orphans:2;widows:2}.box{padding:6pt;border-left:3pt solid #345}"
        )
        head = f'<meta charset="utf-8"><title>Report</title><style>{self.head}{style}</style>'
        return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{self.blocks(root)}</body></html>'


def identity(element):
    return f' id="{html.escape(element.get("id"), quote=True)}"' if element.get("id") else ""


class Typst(Markup):
    """The report in the markup of Typst."""

    def __init__(self, root):
        self.ids = {element.get("id") for element in root.iter() if element.get("id")}

    @staticmethod
    def plain(text):
        text = re.sub(r"\s+", " ", text or "") if (text or "").strip(" \n\t") else (" " if text else "")
        return re.sub(r'([\\#$*_`<>@\[\]~"\'/=+-])', r"\\\1", text)

    def text(self, element):
        parts = [self.plain(element.text)]
        for child in element:
            inner = self.text(child)
            if child.tag == "br":
                parts.append(" #linebreak() ")
            elif child.tag == "a":
                href = child.get("href")
                inside = href.startswith("#") and href[1:] in self.ids
                parts.append(f"#link({self.label(href[1:]) if inside else quoted(href)})[{inner}]")
            elif child.tag == "b":
                parts.append(f"#strong[{inner}]")
            elif child.tag == "i":
                parts.append(f"#emph[{inner}]")
            else:
                parts.append(f'#text(lang: "{child.get("lang")}")[{inner}]')
            parts.append(self.plain(child.tail))
        return "".join(parts)

    @staticmethod
    def label(name):
        return f"label({quoted(name)})"

    def named(self, element):
        return f" #[#metadata(none) #{self.label(element.get('id'))}]" if element.get("id") else ""

    def cells(self, row):
        for cell in row:
            level = cell.get("level")
            fill = f', fill: rgb("{LEVELS[level]}")' if level in LEVELS else ""
            yield f"table.cell(colspan: {cell.get('span', '1')}{fill})[{self.text(cell)}{self.named(row) if cell is row[0] else ''}]"

    def table(self, element):
        widths = ", ".join(f"{width:.1f}pt" for width in shares(element))
        parts = []
        for row in element.iter("tr"):
            cells = ", ".join(self.cells(row))
            parts.append(f"table.header({cells})" if row.get("head") == "yes" else cells)
        return f"{self.named(element)}\n#table(columns: ({widths},), {', '.join(parts)})\n"

    def drawing(self, element):
        rows = drawn(element)
        width = max(len(row) for row in rows)
        fill = lambda level: f'fill: rgb("{LEVELS[level]}")' if level in LEVELS else ""
        cells = ", ".join(f"table.cell({fill(level)})[{self.plain(text)}]" for row in rows for text, level in row)
        return f"{self.named(element)}\n#table(columns: {width}, {cells})\n"

    def heading(self, element):
        new = "#pagebreak(weak: true)\n" if element.tag == "h1" and element.get("newpage") != "no" else ""
        return f"{new}#heading(level: {element.tag[1]})[{self.text(element)}]{self.named(element)}\n"

    def paragraph(self, element):
        return f"#par[{self.text(element)}]{self.named(element)}\n"

    def items(self, element):
        items = "".join(f"[{self.text(item)}]," for item in element)
        return f"#{'list' if element.tag == 'ul' else 'enum'}({items})\n"

    def pairs(self, element):
        items = ", ".join(f"[{self.text(row[0])}], [{self.text(row[1])}]" for row in element)
        return f"#grid(columns: (1fr, 2fr), {items})\n"

    def cover(self, element):
        return "".join(f"#par[{self.text(child)}]\n" for child in element) + "#pagebreak(weak: true)\n"

    def callout(self, element):
        return self.box(element, element.get("title", ""), f'fill: rgb("{TONES[element.get("kind", "info")]}"), ')

    def decision(self, element):
        return self.box(element, element.get("n") + " " + element.get("title"), "")

    def box(self, element, title, fill):
        return f"#block({fill}inset: 6pt)[#strong[{self.plain(title)}]{self.named(element)}\n{self.blocks(element)}]\n"

    def contents(self, _):
        return "#outline(depth: 2)\n#pagebreak(weak: true)\n"

    def option(self, element):
        return f"#par[☐ {self.text(element)}]\n"

    def line(self, element):
        return f"#par[{self.plain(element.get('label'))} #line(length: 50%)]\n"

    def keep(self, element):
        return f"#block(breakable: false)[{self.blocks(element)}]\n"

    def document(self, root, language):
        return (
            f'#set page(paper: "us-letter", margin: 54pt, numbering: "1 / 1")\n'
            f'#set text(font: "Source Sans 3", size: 10pt, lang: "{language}", hyphenate: true)\n'
            '#show heading: set text(font: "Source Serif 4")\n#set table(stroke: (bottom: 0.5pt), inset: 3pt)\n'
            '#show table: set text(size: 8pt)\n' + self.blocks(root)
        )


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    source, fonts, folder = (pathlib.Path(argument).resolve() for argument in sys.argv[1:4])
    root = ElementTree.parse(source).getroot()
    (folder / "report.html").write_text(Html(fonts).document(root, "fr"), encoding="utf-8")
    (folder / "report.typ").write_text(Typst(root).document(root, "fr"), encoding="utf-8")


main()
