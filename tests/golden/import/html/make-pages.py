#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes web pages in the layouts that are met with, each with what a person would take from it.

make-pages.py FOLDER: NAME.html and NAME.json (title, author, date, publisher, text) for each."""
import html
import json
import pathlib
import sys

from bank import (Bank, COMMENTS, COOKIES, MENU, RUSSIAN, RUSSIAN_MENU, RUSSIAN_TEASERS, TEASERS,
                  TEASER_TEXTS)

PAGES = []


def page(function):
    PAGES.append(function)
    return function


def p(texts, inside="p"):
    return "\n".join(f"<{inside}>{html.escape(t, quote=False)}</{inside}>" for t in texts)


def ul(items, attributes="", href="/x/"):
    return f"<ul {attributes}>" + "".join(
        f'<li><a href="{href}{i}">{t}</a></li>' for i, t in enumerate(items)) + "</ul>"


def teasers(start=0, n=4, inside="div", name="card"):
    return "\n".join(
        f'<{inside} class="{name}"><h3><a href="/n/{i}">{TEASERS[(start + i) % 12]}</a></h3>'
        f'<p>{TEASER_TEXTS[(start + i) % 4]}</p><a href="/n/{i}">Read more</a></{inside}>'
        for i in range(n))


def whole(head, body, lang="en"):
    return f'<!DOCTYPE html>\n<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def ld(**facts):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **facts}, ensure_ascii=False)}</script>'


@page
def news_modern():
    b = Bank(1)
    ps = b.paragraphs(9)
    title = "Grain corridor to open before winter, ministers say"
    head = (f"<title>{title} | The Northern Post</title><meta property='og:site_name' content='The Northern Post'>"
            f"<meta property='og:title' content='{title}'>"
            + ld(**{"@type": "NewsArticle"}, headline=title, datePublished="2023-05-04T09:12:00+05:00",
                 dateModified="2023-05-06T10:00:00+05:00",
                 author=[{"@type": "Person", "name": "Maria Lindqvist"}, {"@type": "Person", "name": "Omar Reyes"}],
                 publisher={"@type": "Organization", "name": "The Northern Post"}))
    body = f"""
<div id="onetrust-consent-sdk"><div class="ot-sdk-row"><p>{COOKIES}</p><button>Accept all</button></div></div>
<header class="site-header"><nav>{ul(MENU)}</nav></header>
<main><article><header><h1>{title}</h1><p class="standfirst">{ps[0]}</p>
<div class="byline">By <a rel="author" href="/a/ml">Maria Lindqvist</a> and <a rel="author" href="/a/or">Omar Reyes</a></div>
<time datetime="2023-05-04T09:12:00+05:00">4 May 2023</time></header>
<figure><img src="a.jpg"><figcaption>The northern terminal seen from the river, with two barges waiting. Photograph: A. Kern/NP</figcaption></figure>
<div class="article-body">{p(ps[1:4])}
<aside class="related-inline"><h4>Related</h4><a href="/n/1">{TEASERS[0]}</a></aside>
{p(ps[4:6])}<h2>What the agreement says</h2>{p(ps[6:])}</div>
<div class="tags"><a href="/t/1">Grain</a><a href="/t/2">Transit</a></div>
<div class="share-tools"><a>Facebook</a><a>Twitter</a><a>Copy link</a></div></article>
<section class="more-on-this"><h2>More on this story</h2>{teasers(1)}</section></main>
<footer><p>© 2023 The Northern Post. All rights reserved. The Post is not responsible for the content of external sites.</p>{ul(MENU)}</footer>"""
    return whole(head, body), dict(title=title, author="Maria Lindqvist, Omar Reyes", date="2023-05-04",
                                   publisher="The Northern Post",
                                   text=ps[:6] + ["What the agreement says"] + ps[6:])


@page
def news_old_tables():
    b = Bank(2)
    ps = b.paragraphs(6)
    title = "Customs service counts the lorries"
    links = "".join(f'<tr><td><a href="/{m}.htm"><font size="1">{m}</font></a></td></tr>' for m in MENU)
    body = f"""<table width="780" border="0"><tr><td colspan="3" bgcolor="#003366"><font color="white">Valley Courier Online</font></td></tr>
<tr><td width="120" valign="top"><table>{links}</table></td>
<td width="460" valign="top"><font size="4"><b>{title}</b></font><br><font size="1">Monday, 14 March 2011</font><br><br>
<font face="Arial">{'<br><br>'.join(ps)}</font><br><br><a href="print.htm">Printer version</a></td>
<td width="200" valign="top"><b>Other news</b><br>{'<br>'.join(f'<a href="/{i}.htm">{t}</a>' for i, t in enumerate(TEASERS))}</td></tr>
<tr><td colspan="3"><font size="1">Copyright Valley Courier 2011. Reproduction only with permission of the publisher.</font></td></tr></table>"""
    return whole(f"<title>Valley Courier - {title}</title>", body), dict(
        title=title, author=None, date="2011-03-14", publisher=None, text=ps)


@page
def government_table():
    b = Bank(3)
    ps = b.paragraphs(4)
    title = "External trade in the first half of the year"
    rows = [("Partner", "Exports", "Imports"), ("Kazakhstan", "310.4", "702.9"), ("China", "98.1", "455.0"),
            ("Türkiye", "120.7", "61.3"), ("Uzbekistan", "77.5", "210.6")]
    table = "<table class='stat'>" + "".join(
        "<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in rows) + "</table>"
    body = f"""<div class="top-bar"><a href="/tj">Тоҷикӣ</a> <a href="/ru">Русский</a> <a href="/en">English</a> <a href="#">Version for the visually impaired</a></div>
<div id="header"><a href="/"><img alt="Coat of arms"></a><h2>Agency on Statistics</h2></div>
<div id="left-menu">{ul(MENU)}</div>
<div id="content"><div class="breadcrumbs"><a href="/">Home</a> / <a href="/n">News</a> / {title}</div>
<h1>{title}</h1><div class="date">12.07.2022 15:40</div>{p(ps[:2])}{table}{p(ps[2:])}
<p><a href="/print">Print</a></p></div>
<div id="right"><div class="poll"><h3>Poll</h3><form><p>How do you rate our site?</p><input type="radio">Good<input type="radio">Bad</form></div></div>
<div id="footer">Address: 17 Bokhtar Street. Telephone 221-02-45. When using materials of the site a link is obligatory.</div>"""
    return whole(f"<title>{title} — Agency on Statistics</title>", body), dict(
        title=title, author=None, date="2022-07-12", publisher=None,
        text=ps[:2] + [" ".join(r) for r in rows] + ps[2:])


@page
def wordpress_blog():
    b = Bank(4)
    ps = b.paragraphs(7)
    title = "Notes from the apricot valley"
    body = f"""<div id="page" class="hfeed site"><header id="masthead"><h1 class="site-title"><a href="/" rel="home">Slow Roads</a></h1><p class="site-description">Travels on local buses</p>
<nav id="site-navigation">{ul(MENU[:5])}</nav></header>
<div id="content"><div id="primary"><main id="main"><article id="post-812" class="post-812 post type-post status-publish format-standard hentry category-asia tag-fruit">
<header class="entry-header"><h1 class="entry-title">{title}</h1><div class="entry-meta"><span class="posted-on">Posted on <a href="/2019/08/21/apricots/" rel="bookmark"><time class="entry-date published" datetime="2019-08-21T18:00:00+00:00">August 21, 2019</time></a></span> <span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ines">Inês Duarte</a></span></span></div></header>
<div class="entry-content">{p(ps[:2])}<div id="attachment_90" class="wp-caption alignright"><img src="x.jpg"><p class="wp-caption-text">Drying the harvest on a flat roof at the end of July</p></div>
{p(ps[2:4])}<ul><li>{b.sentence()}</li><li>{b.sentence()}</li></ul>{p(ps[4:])}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3>{ul(['Twitter','Facebook','Email'])}</div>
<div id="jp-relatedposts"><h3>Related</h3>{teasers(2,3)}</div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Asia</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/p">The night train</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">4 thoughts on “{title}”</h2><ol class="comment-list">{''.join(f'<li class="comment"><article class="comment-body"><div class="comment-author vcard"><b class="fn">Reader {i}</b> says:</div><div class="comment-content"><p>{c}</p></div></article></li>' for i, c in enumerate(COMMENTS))}</ol>
<div id="respond"><h3>Leave a Reply</h3><form><p>Your email address will not be published. Required fields are marked</p></form></div></div>
</main></div><aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2>{ul(TEASERS[:5])}</section></aside></div></div>"""
    items = [b.sentences[(b.at - 2 + i) % len(b.sentences)] for i in range(2)]
    return whole(f"<title>{title} – Slow Roads</title><meta name='author' content='Inês Duarte'>", body), dict(
        title=title, author="Inês Duarte", date="2019-08-21", publisher=None, text=ps[:4] + items + ps[4:])


@page
def live_blog():
    b = Bank(5)
    entries = [b.paragraphs(2) for _ in range(8)]
    title = "Storm on the lake: latest updates"
    body = f"""<nav>{ul(MENU)}</nav><main><h1>{title}</h1><p class="summary">{b.sentence()}</p>
<div class="live-timeline">{''.join(f'<div class="live-post" id="e{i}"><time datetime="2021-11-02T{20-i}:15:00Z">{20-i}:15</time><h2>{TEASERS[i]} now</h2><div class="post-body">{p(e)}</div><div class="share"><a>Share</a></div></div>' for i, e in enumerate(entries))}</div></main>
<aside><h3>Most read</h3>{ul(TEASERS)}</aside><footer>{ul(MENU)}</footer>"""
    first = b.sentences[(b.at - 1) % len(b.sentences)]
    return whole(f"<title>{title} - Lake Radio</title>" + ld(**{"@type": "LiveBlogPosting"}, headline=title, datePublished="2021-11-02T13:00:00Z"), body), dict(
        title=title, author=None, date="2021-11-02", publisher=None,
        text=[first] + [t for i, e in enumerate(entries) for t in [TEASERS[i] + " now"] + e])


@page
def div_soup():
    b = Bank(6)
    ps = b.paragraphs(8)
    title = "Cold storage and the price of fruit"
    body = f"""<div class="w1"><div class="w2"><div class="w3">{''.join(f'<div><a href="/{m}">{m}</a></div>' for m in MENU)}</div>
<div class="c1"><div class="c2"><div class="t">{title}</div><div class="d">9 February 2020</div>
<div class="c3">{''.join(f'<div class="x">{t}</div>' for t in ps)}</div></div>
<div class="c4">{''.join(f'<div class="y"><a href="/n{i}">{t}</a></div>' for i, t in enumerate(TEASERS))}</div></div></div></div>"""
    return whole(f"<title>{title}</title>", body), dict(title=title, author=None, date="2020-02-09", publisher=None, text=ps)


@page
def br_paragraphs_with_teasers():
    b = Bank(7)
    ps = b.paragraphs(8)
    title = "Glacier thinner by two metres"
    body = f"""<div id="wrap"><div id="nav">{' | '.join(f'<a href="/{m}">{m}</a>' for m in MENU)}</div>
<div id="story"><h1>{title}</h1><i>By Aleksei Moroz, Mountain Herald</i><br>June 3, 2014<br><br>{'<br/><br/>'.join(ps)}<br><br>
<b>Read also: <a href="/n/4">{TEASERS[4]}</a></b></div>
<div id="others">{teasers(0, 4)}</div></div>"""
    return whole(f"<title>{title} :: Mountain Herald</title>", body), dict(
        title=title, author="Aleksei Moroz", date="2014-06-03", publisher="Mountain Herald", text=ps)


@page
def many_comments():
    b = Bank(8)
    ps = b.paragraphs(4)
    c = Bank(80)
    title = "Council votes for the footbridge"
    body = f"""<div class="layout"><div class="story-page"><h1>{title}</h1><span class="published">Sep 30, 2018</span>
<div class="story-text">{p(ps)}</div></div>
<div class="discussion"><h3>37 replies</h3>{''.join(f'<div class="reply-item"><div class="user">user{i}</div><div class="msg"><p>{t}</p><p>{c.paragraph(1)}</p></div><a href="#">Reply</a></div>' for i, t in enumerate(COMMENTS * 3))}</div></div>"""
    return whole(f"<title>{title}</title>", body), dict(title=title, author=None, date="2018-09-30", publisher=None, text=ps)


@page
def forum_thread():
    b = Bank(9)
    posts = [b.paragraph(3) for _ in range(6)]
    title = "Which pass is open in May?"
    body = f"""<div id="page-header">{ul(MENU[:4])}</div><h2>{title}</h2><div class="pagination">6 posts • Page <strong>1</strong> of <strong>1</strong></div>
{''.join(f'<div class="post"><div class="postprofile"><dl><dt><a href="/u{i}">rider{i}</a></dt><dd>Posts: {i*31}</dd><dd>Joined: 0{i+1} Jan 2012</dd></dl></div><div class="postbody"><div class="content">{t}</div></div></div>' for i, t in enumerate(posts))}
<div id="page-footer">Powered by an open forum software. All times are UTC.</div>"""
    return whole(f"<title>{title} - Pamir riders</title>", body), dict(title=title, author=None, date=None, publisher=None, text=posts)


@page
def section_page():
    b = Bank(10)
    title = "Economy"
    texts = [b.paragraph(2) for _ in range(10)]
    body = f"""<nav>{ul(MENU)}</nav><main><h1>{title}</h1>{''.join(f'<article><h2><a href="/e/{i}">{TEASERS[i]}</a></h2><p>{t}</p></article>' for i, t in enumerate(texts))}</main><footer>About us. Imprint.</footer>"""
    return whole(f"<title>{title} | Daily Ledger</title>", body), dict(
        title=title, author=None, date=None, publisher=None,
        text=[t for i, x in enumerate(texts) for t in (TEASERS[i], x)])


@page
def amp_page():
    b = Bank(11)
    ps = b.paragraphs(6)
    title = "Pipeline shut for nine days"
    body = f"""<amp-sidebar id="s" layout="nodisplay">{ul(MENU)}</amp-sidebar><amp-consent id="c"><div>{COOKIES}</div></amp-consent>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">{title}</h1><div class="amp-wp-meta amp-wp-byline">Jonas Vetter</div><div class="amp-wp-meta"><time datetime="2017-03-19T06:00:00+00:00">6 years ago</time></div></header>
<div class="amp-wp-article-content">{p(ps[:3])}<amp-ad width="300"><div>Advertisement: the best tyres for winter roads are here now, order today.</div></amp-ad>{p(ps[3:])}</div></article>"""
    return whole(f"<title>{title}</title><link rel='canonical' href='https://pipes.example/2017/03/19/shut'>", body), dict(
        title=title, author="Jonas Vetter", date="2017-03-19", publisher=None, text=ps)


@page
def script_drawn():
    b = Bank(12)
    ps = b.paragraphs(6)
    title = "Airline adds two flights a week"
    head = f"<title>{title}</title>" + ld(**{"@graph": [{"@type": "WebSite", "name": "Skyline"}, {
        "@type": "Article", "headline": title, "datePublished": "2024-01-15", "author": {"name": "Petra Noor"},
        "articleBody": "\n\n".join(ps)}]})
    return whole(head, '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'), dict(
        title=title, author="Petra Noor", date="2024-01-15", publisher=None, text=ps)


@page
def russian_agency():
    b = Bank(13, RUSSIAN)
    ps = b.paragraphs(6)
    title = "Товарооборот двух стран достиг 1,3 миллиарда долларов"
    body = f"""<div class="header"><div class="logo">Агентство «Вести долины»</div>{ul(RUSSIAN_MENU, 'class="top-nav"')}</div>
<div class="container"><div class="left-col"><div class="news-detail"><h1 class="news-title">{title}</h1>
<div class="news-info"><span class="news-date">4 мая 2023, 14:20</span> <span class="views">Просмотров: 1532</span></div>
<div class="news-text"><p><b>ДУШАНБЕ, 4 мая – Вести.</b> {ps[0]}</p>{p(ps[1:4])}
<p><em>Читайте также: <a href="/n/9">{RUSSIAN_TEASERS[0]}</a></em></p>{p(ps[4:])}</div>
<div class="ya-share2">Поделиться</div><div class="tags">Теги: <a href="/t/1">торговля</a>, <a href="/t/2">зерно</a></div></div></div>
<div class="right-col"><h3>Последние новости</h3>{''.join(f'<div class="item"><span>12:{10+i}</span> <a href="/n/{i}">{t}</a></div>' for i, t in enumerate(RUSSIAN_TEASERS))}</div></div>
<div class="footer">При использовании материалов гиперссылка на сайт обязательна. Редакция не несёт ответственности за комментарии читателей.</div>"""
    return whole(f"<title>{title} - Вести долины</title><meta property='og:site_name' content='Вести долины'>", body, "ru"), dict(
        title=title, author=None, date="2023-05-04", publisher="Вести долины",
        text=["ДУШАНБЕ, 4 мая – Вести. " + ps[0]] + ps[1:])


@page
def russian_old():
    b = Bank(14, RUSSIAN)
    ps = b.paragraphs(7)
    title = "Ледник стал тоньше на два метра"
    body = f"""<table width=100%><tr><td class=menu>{'<br>'.join(f'<a href=/{i}>{m}</a>' for i, m in enumerate(RUSSIAN_MENU))}</td><td class=main>
<div class=zag>{title}</div><div class=small>21.09.2009 | Сергей Воронов</div>
{''.join(f'<p align=justify>{t}' for t in ps)}<p align=right><i>Сергей Воронов, газета «Горный вестник»</i>
<hr><a href=/back>Назад</a> <a href=/print>Версия для печати</a></td><td class=right>
<b>Популярное</b>{''.join(f'<p><a href=/n{i}>{t}</a>' for i, t in enumerate(RUSSIAN_TEASERS))}</td></tr></table>"""
    return whole(f"<title>Горный вестник: {title}</title>", body, "ru"), dict(
        title=title, author="Сергей Воронов", date="2009-09-21", publisher=None, text=ps)


@page
def infobox_encyclopedia():
    b = Bank(15)
    ps = b.paragraphs(8)
    title = "Northern terminal"
    body = f"""<div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading">{title}</h1>
<div id="bodyContent"><div id="siteSub">From the valley encyclopedia</div><div id="mw-content-text"><div class="mw-parser-output">
<table class="infobox"><tr><th>Opened</th><td>1954</td></tr><tr><th>Owner</th><td>State railways</td></tr></table>
{p(ps[:3])}<div id="toc" class="toc"><h2>Contents</h2>{ul(['History','Traffic'])}</div>
<h2><span class="mw-headline" id="History">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>{p(ps[3:6])}
<h2><span class="mw-headline" id="Traffic">Traffic</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>{p(ps[6:])}
</div></div><div id="catlinks" class="catlinks"><a href="/c">Categories</a>: <a href="/c/1">Rail freight</a></div></div></div>
<div id="mw-navigation"><div id="mw-panel">{ul(MENU)}</div></div><div id="footer"><ul><li>This page was last edited on 3 June 2022.</li><li>Text is available under a free licence; additional terms may apply to this text.</li></ul></div>"""
    return whole(f"<title>{title} - Valley encyclopedia</title>", body), dict(
        title=title, author=None, date=None, publisher=None,
        text=ps[:3] + ["History"] + ps[3:6] + ["Traffic"] + ps[6:])


@page
def sections_as_divs():
    b = Bank(16)
    parts = [b.paragraphs(3) for _ in range(4)]
    heads = ["Background", "The offer", "What critics say", "Next steps"]
    title = "Everything about the cable factory"
    body = f"""<header><nav>{ul(MENU)}</nav></header><div class="page-content"><h1>{title}</h1><div class="meta">Updated: 7 October 2021 · 6 min read</div>
{''.join(f'<section class="block"><div class="inner"><h2>{h}</h2><div class="rich-text">{p(t)}</div></div></section>' for h, t in zip(heads, parts))}
<section class="cta"><h2>Subscribe to our newsletter</h2><p>Get the best of our reporting every Friday morning in your inbox, free of charge.</p></section></div>
<footer>{ul(MENU)}</footer>"""
    return whole(f"<title>{title} | Works Magazine</title>", body), dict(
        title=title, author=None, date="2021-10-07", publisher=None,
        text=[t for h, x in zip(heads, parts) for t in [h] + x])


@page
def lead_outside_the_body():
    b = Bank(17)
    ps = b.paragraphs(7)
    title = "Union asks for talks on overtime"
    body = f"""<div class="topline">{ul(MENU)}</div><div class="article"><div class="article__head"><h1 class="article__title">{title}</h1><div class="article__lead">{ps[0]}</div>
<div class="article__info"><span class="article__author">Text: Karin Holm</span><span class="article__date">18 November 2022, 08:05</span></div></div>
<div class="article__body">{p(ps[1:3])}<div class="banner"><p>Buy one, get one free: winter tyres at half price in all our shops until Sunday.</p></div>{p(ps[3:])}</div>
<div class="article__tags"><a>Work</a></div></div><div class="grid">{teasers(5, 4)}</div>"""
    return whole(f"<title>{title} – Evening Paper</title>", body), dict(
        title=title, author="Karin Holm", date="2022-11-18", publisher=None, text=ps)


@page
def short_statement():
    title = "Statement by the spokesperson on the border incident"
    text = ["The ministry has taken note of the incident at the eastern checkpoint.",
            "It calls on both sides to show restraint and to use the existing channels of communication."]
    body = f"""<div class="region region-header">{ul(MENU)}</div><div class="region-content"><div class="node node--type-press-release"><h1><span class="field field--name-title">{title}</span></h1>
<div class="field field--name-field-date">2 April 2024</div><div class="field field--name-body text-formatted">{p(text)}</div></div></div>
<div class="region-footer"><h2>Contact</h2><p>Press service of the Ministry of Foreign Affairs, 42 Rudaki Avenue, telephone 227-12-34.</p>{ul(MENU)}</div>"""
    return whole(f"<title>{title} | Ministry of Foreign Affairs</title>", body), dict(
        title=title, author=None, date="2024-04-02", publisher=None, text=text)


@page
def interview():
    b = Bank(18)
    pairs = [(b.sentence().rstrip(".") + "?", b.paragraph(3)) for _ in range(6)]
    title = "“We start with the bridges”"
    body = f"""<div class="nav-wrapper">{ul(MENU)}</div><main class="post"><h1>{title}</h1><p class="author-line">Interview: Tomas Beck</p><p class="date-line">March 8, 2023</p>
{''.join(f'<p><strong>{q}</strong></p><p>{a}</p>' for q, a in pairs)}
<p class="copyright-note">Reprinting only with a link to the source.</p></main><div class="popular-posts">{ul(TEASERS)}</div>"""
    return whole(f"<title>{title}</title>", body), dict(
        title=title, author="Tomas Beck", date="2023-03-08", publisher=None,
        text=[t for pair in pairs for t in pair])


@page
def product_like_page():
    b = Bank(19)
    ps = b.paragraphs(3)
    title = "Cold store 240, modular"
    body = f"""<header>{ul(MENU)}</header><main id="product"><div class="gallery"><img></div><div class="summary"><h1>{title}</h1><span class="price">€ 12,400</span></div>
<div class="tabs"><div class="tab" id="description"><h2>Description</h2>{p(ps)}</div><div class="tab" id="specs"><h2>Specifications</h2><table><tr><td>Volume</td><td>240 m³</td></tr><tr><td>Power</td><td>18 kW</td></tr></table></div></div></main>
<section class="recommendations"><h2>Customers also viewed</h2>{teasers(3,3)}</section><footer>{ul(MENU)}</footer>"""
    return whole(f"<title>{title} | Frost & Sons</title>", body), dict(
        title=title, author=None, date=None, publisher=None,
        text=["Description"] + ps + ["Specifications", "Volume 240 m³", "Power 18 kW"])


@page
def cookie_wall_and_modals():
    b = Bank(20)
    ps = b.paragraphs(5)
    title = "Court dismisses complaint over auction"
    body = f"""<div class="cmp-container" role="dialog"><h2>Your privacy matters</h2><p>{COOKIES}</p><p>You can change your choice at any time in the settings at the bottom of every page of this site.</p></div>
<div class="paywall-modal" style="display:none"><p>Subscribe now to go on reading; the first month costs only one euro and can be cancelled at any time.</p></div>
<div id="app"><div class="Header__wrap">{ul(MENU)}</div><div class="Story__grid"><div class="Story__main"><h1 class="Story__headline">{title}</h1>
<div class="Story__dateline">DUSHANBE, 11 Jan 2022</div><div class="Story__paragraphs">{''.join(f'<div class="Para__text">{t}</div>' for t in ps)}</div>
<div class="Story__bio"><img><p>Lena Orlova covers courts and crime for the paper. Follow her on Twitter.</p></div></div>
<div class="Story__rail"><div class="MostRead">{ul(TEASERS)}</div></div></div></div>
<div class="cookie-bar">This site uses cookies. <a href="/c">Learn more</a></div>"""
    return whole(f"<title>{title}</title><meta name='author' content='Lena Orlova'>", body), dict(
        title=title, author="Lena Orlova", date="2022-01-11", publisher=None, text=ps)


@page
def article_tags_everywhere():
    b = Bank(21)
    ps = b.paragraphs(6)
    title = "Rules on winter tyres relaxed"
    body = f"""<main><article class="lead-story"><h1>{title}</h1><div class="dateline"><span>Published 5 December 2020</span></div>{p(ps)}</article>
{''.join(f'<article class="teaser"><h3><a href="/n/{i}">{TEASERS[i]}</a></h3><p>{TEASER_TEXTS[i % 4]}</p></article>' for i in range(10))}</main><footer>{ul(MENU)}</footer>"""
    return whole(f"<title>{title} - Road & Car</title>", body), dict(
        title=title, author=None, date="2020-12-05", publisher=None, text=ps)


@page
def misleading_names():
    b = Bank(22)
    ps = b.paragraphs(7)
    title = "Museum shows the manuscripts"
    body = f"""<div class="hidden-print shareable sidebar-left-layout"><div class="navigation-wrap">{ul(MENU)}</div>
<div class="social-page-more"><h1>{title}</h1><div class="article-info"><time datetime="2016-10-10">10 Oct 2016</time></div>
<div class="print-content-area share-highlight">{p(ps)}</div></div>
<div class="sidebar-right">{ul(TEASERS)}<p>{TEASER_TEXTS[0]}</p><p>{TEASER_TEXTS[1]}</p><p>{TEASER_TEXTS[2]}</p></div></div>"""
    return whole(f"<title>{title}</title>", body), dict(title=title, author=None, date="2016-10-10", publisher=None, text=ps)


@page
def press_release_pdf_like():
    b = Bank(23)
    ps = b.paragraphs(5)
    title = "Development bank approves loan for two substations"
    quote = b.paragraph(2)
    body = f"""<div class="off-canvas">{ul(MENU)}</div><div class="row"><div class="col-md-8"><h1 class="page-title">{title}</h1>
<ul class="article-meta-list"><li>News Release</li><li>28 June 2023</li><li>Read time: 2 min</li></ul>
<div class="article-main">{p(ps[:2])}<blockquote><p>{quote}</p></blockquote>{p(ps[2:])}
<h3>Media Contact</h3><ul class="media-contact"><li>Press desk: +63 2 8632 4444</li></ul></div></div>
<div class="col-md-4"><div class="card"><h3>Related pages</h3>{ul(TEASERS[:6])}</div></div></div>"""
    return whole(f"<title>{title}</title><meta name='dcterms.date' content='2023-06-28'><meta property='og:site_name' content='Development Bank'>", body), dict(
        title=title, author=None, date="2023-06-28", publisher="Development Bank", text=ps[:2] + [quote] + ps[2:])


@page
def paragraphs_beside_layout_tables():
    b = Bank(24)
    ps = b.paragraphs(6)
    title = "Tariffs for the new substations"
    body = f"""<center><table><tr><td><img></td><td><a href=/>Home</a> <a href=/n>News</a> <a href=/a>Archive</a></td></tr></table></center>
<h2 align="center">{title}</h2><p align="right">Week of 7 May 2001</p>
{p(ps[:3])}<table align="right" width="200"><tr><td><small>Photo: one of the transformers on its way to the site</small></td></tr></table>{p(ps[3:])}
<hr><p><a href="p.htm">Previous</a> | <a href="n.htm">Next</a> | <a href="i.htm">Index</a></p><address>webmaster@example.org</address>"""
    return whole(f"<title>{title}</title>", body), dict(title=title, author=None, date="2001-05-07", publisher=None, text=ps)


@page
def list_article():
    b = Bank(25)
    items = [(f"{i}. {TEASERS[i]}", b.paragraph(2)) for i in range(1, 9)]
    title = "Eight things to know about the free zone"
    intro = b.paragraph(2)
    body = f"""<div class="navbar">{ul(MENU)}</div><div class="post-single"><div class="post-header"><h1>{title}</h1><p class="post-meta">by <a href="/author/li">Li Wen</a> on <span>2023-02-17</span></p></div>
<div class="post-content"><p>{intro}</p>{''.join(f'<h2>{h}</h2><p>{t}</p>' for h, t in items)}<p>Did you like this post? Share it with your friends and follow us on Facebook!</p></div>
<div class="author-box"><h4>About Li Wen</h4><p>Li Wen writes about ports, railways and the people who run them. She lives by the sea.</p></div></div>"""
    return whole(f"<title>{title}</title>", body), dict(
        title=title, author="Li Wen", date="2023-02-17", publisher=None,
        text=[intro] + [t for pair in items for t in pair])


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for function in PAGES:
        source, gold = function()
        gold["text"] = "\n\n".join(gold["text"])
        if gold["publisher"] is None:
            del gold["publisher"]
        name = function.__name__.replace("_", "-")
        (folder / f"{name}.html").write_text(source, encoding="utf-8")
        (folder / f"{name}.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
