# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences that the page layouts are filled with: what an article says, and what surrounds it."""
import random

ENGLISH = """The two ministers signed a protocol on the transit of grain through the northern terminal.
According to the statistics agency, deliveries of copper rose by eleven percent over the summer.
“We expect the corridor to be open before the first snow,” the deputy governor told reporters.
Engineers have inspected forty kilometres of track, and a further ninety are still to be surveyed.
The loan, worth 240 million dollars, will be repaid from tariffs over eighteen years.
Farmers in the valley say that last year's drought cost them half of the cotton harvest.
The bank left its key rate unchanged at nine and a half percent, as most economists had forecast.
A spokesman for the customs service declined to say how many lorries were waiting at the border.
The agreement still has to pass both chambers, where the coalition holds a narrow majority.
Opposition members called the timetable unrealistic and asked for an independent audit.
Three villages along the river have been without electricity since the storm on Tuesday night.
The museum's director said the manuscripts had been kept in a dry cellar for almost a century.
Prices of fertiliser have fallen for the fourth month in a row, traders in the port city report.
In a joint statement the presidents praised the growth of mutual trade to 1.3 billion dollars.
The factory employs some 600 people and sends nine tenths of its cables abroad.
Doctors at the regional hospital treated twelve passengers, none of them seriously hurt.
A second reading of the bill is planned for the week after the harvest festival.
The consortium withdrew its bid after the regulator published new rules on foreign ownership.
Scientists measured the glacier at six points and found that it had lost two metres of thickness.
Exports of dried fruit went mainly to four neighbouring states, the ministry's table shows.
The court ruled that the auction had been held properly and dismissed the complaint.
Local schools will switch to the new timetable from the first Monday of October.
Visitors from abroad spent thirty percent more than in the year before, hotel owners estimate.
The pipeline was shut for nine days in March while a valve near the frontier was replaced.
“Nobody should expect miracles,” she said, “but the direction is right and the figures prove it.”
The delegation travelled on to the free economic zone, where two plants are being built.
Analysts point out that the surplus came almost wholly from gold, not from manufactured goods.
The airline will fly the route twice a week, on Wednesdays and Saturdays, from early April.
Under the plan, small producers would be exempt from the levy for the first five years.
The commission is to publish its findings at the end of the month, together with an annex on wages.
An earlier attempt to dredge the channel failed in 2016 for lack of money.
The prosecutor asked for a fine equal to three monthly salaries and the return of the equipment.
Rain is expected in the foothills, while the plain should stay dry until the weekend.
The union wants talks on overtime to begin before the end of the quarter.
Apricot growers have asked the state to pay half of the cost of cold storage.
Of the forty wells that were drilled, only seven gave water fit for drinking.
The envoy arrived late on Sunday and met the prime minister without advisers present.
His predecessor had promised a railway link as early as 2009, but no sleeper was ever laid.
The survey covered 1,200 households in all provinces and was repeated after six months.
Insurance firms say that claims have doubled since the rules on winter tyres were relaxed.""".split("\n")

RUSSIAN = """Министры двух стран подписали протокол о транзите зерна через северный терминал.
По данным агентства по статистике, поставки меди за лето выросли на одиннадцать процентов.
«Мы рассчитываем открыть коридор до первого снега», – сказал журналистам заместитель губернатора.
Инженеры осмотрели сорок километров пути, ещё девяносто предстоит обследовать.
Кредит на 240 миллионов долларов будет погашен за счёт тарифов в течение восемнадцати лет.
Фермеры долины говорят, что прошлогодняя засуха лишила их половины урожая хлопка.
Банк сохранил ключевую ставку на уровне девяти с половиной процентов, как и ждали экономисты.
Представитель таможни отказался сообщить, сколько грузовиков стоит на границе.
Соглашение должно пройти обе палаты, где у коалиции незначительное большинство.
Депутаты от оппозиции назвали график нереальным и потребовали независимой проверки.
Три села вдоль реки остаются без электричества после бури в ночь на среду.
Цены на удобрения снижаются четвёртый месяц подряд, сообщают торговцы в портовом городе.
В совместном заявлении президенты отметили рост взаимной торговли до 1,3 миллиарда долларов.
На заводе работают около шестисот человек, девять десятых кабеля идёт за рубеж.
Врачи областной больницы помогли двенадцати пассажирам, тяжело никто не пострадал.
Второе чтение законопроекта намечено на неделю после праздника урожая.
Учёные измерили ледник в шести местах и установили, что он стал тоньше на два метра.
Вывоз сухофруктов пришёлся главным образом на четыре соседних государства.
Суд признал аукцион законным и отклонил жалобу.
Туристы из-за рубежа потратили на тридцать процентов больше, чем годом ранее.
Комиссия опубликует свои выводы в конце месяца вместе с приложением о зарплатах.
Опрос охватил 1200 семей во всех областях и был повторён через полгода.""".split("\n")

TEASERS = """Harbour strike enters second week as talks stall
Why the price of onions keeps climbing this winter
Ten walks around the lake for a rainy weekend
Central bank governor to step down in spring
Football: home side beaten by a late penalty
New tram line opens to passengers on Friday
How a village school won the science prize
Parliament debates a levy on plastic bottles
Photo gallery: spring blossom in the orchards
Police recover stolen icons at the border
What the new passport rules mean for travellers
Opinion: the dam question nobody wants to ask""".split("\n")

TEASER_TEXTS = """Dockers have rejected the latest offer, and containers are piling up along the quays of both basins.
Traders blame the frost, growers blame the traders, and households pay more than ever for a basket.
Our reporters tried out the paths, from the flat promenade to the steep climb behind the castle.
After seven years in office he will return to the university, where he taught before his appointment.""".split("\n")

RUSSIAN_TEASERS = """Забастовка в порту продолжается вторую неделю
Почему этой зимой дорожает лук
Глава центробанка уйдёт весной
Открыта новая трамвайная линия
Как сельская школа получила премию
Новые правила выдачи паспортов""".split("\n")

COMMENTS = """I remember the last time they promised this and nothing at all came of it, so count me among the sceptics.
Great news for everybody who lives on that side of the river, finally somebody listens to us!
Who is going to pay for it in the end? The same people as always, I suppose, while others get rich.
Thanks for the article, but the map is wrong: the station was moved to the other bank ten years ago.""".split("\n")

COOKIES = ("We and our partners use cookies to personalise content and advertising and to analyse our "
           "traffic. By clicking “Accept all” you agree to the storing of cookies on your device.")

MENU = ["Home", "World", "Business", "Politics", "Sport", "Culture", "Weather", "Opinion", "Video",
        "Podcasts", "Archive", "Contact"]
RUSSIAN_MENU = ["Главная", "Политика", "Экономика", "Общество", "Спорт", "Культура", "Погода", "Видео",
                "Архив", "Контакты"]


class Bank:
    """Paragraphs without repetition within a page; the same page every time."""

    def __init__(self, seed, sentences=ENGLISH):
        self.random = random.Random(seed)
        self.sentences = list(sentences)
        self.random.shuffle(self.sentences)
        self.at = 0

    def sentence(self):
        self.at += 1
        return self.sentences[(self.at - 1) % len(self.sentences)]

    def paragraph(self, n=None):
        return " ".join(self.sentence() for _ in range(n or self.random.choice([1, 2, 2, 3])))

    def paragraphs(self, n):
        return [self.paragraph() for _ in range(n)]
