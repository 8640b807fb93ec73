//! Words that tell the parts of a text: columns, key lines, sections, the frame of a mail.

/// What a column or a key line holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Number,
    Topic,
    Owner,
    Minutes,
    /// A clock or a range of the clock, and for want of better a duration.
    Time,
    Kind,
    /// What is to come out: words for the kind.
    Aim,
    /// Anything else, kept below the item.
    Other,
}

/// Heads of columns.
#[rustfmt::skip]
pub(crate) const COLUMNS: &[(Field, &[&str])] = &[
    (Field::Number, &[
        "no", "nr", "n", "num", "number", "item no", "item number", "pos", "top", "lfd nr", "番号", "序号", "م", "رقم",
    ]),
    (Field::Topic, &[
        "topic", "topics", "item", "items", "agenda item", "agenda items", "agenda", "agenda topic", "subject",
        "what", "title", "description", "discussion item", "point", "activity", "session", "thema", "themen",
        "punkt", "tagesordnungspunkt", "inhalt", "was", "gegenstand", "sujet", "sujets", "objet", "quoi", "theme",
        "tema", "temas", "asunto", "asuntos", "punto", "que", "argomento", "assunto", "onderwerp", "agendapunt",
        "тема", "вопрос", "повестка", "議題", "内容", "项目", "议题", "主题", "البند", "الموضوع", "بند",
    ]),
    (Field::Owner, &[
        "owner", "owners", "presenter", "presenters", "who", "lead", "leads", "leader", "speaker", "speakers",
        "responsible", "person", "led by", "presented by", "by", "name", "host", "facilitator", "champion",
        "proposer", "raised by", "driver", "contact", "dri", "wer", "verantwortlich", "verantwortliche",
        "zustandig", "referent", "referentin", "sprecher", "einbringer", "qui", "responsable", "porteur",
        "intervenant", "animateur", "pilote", "quien", "ponente", "presenta", "encargado", "encargada",
        "responsabile", "relatore", "chi", "responsavel", "quem", "eigenaar", "wie", "verantwoordelijke",
        "ответственный", "докладчик", "кто", "担当", "担当者", "発表者", "负责人", "主讲", "المسؤول", "المتحدث", "مقدم",
    ]),
    (Field::Minutes, &[
        "min", "mins", "minutes", "duration", "timebox", "time box", "length", "how long", "time allotted",
        "time needed", "allotted", "time min", "time mins", "time minutes", "duration min", "duration mins",
        "duration minutes", "est", "estimate", "minuten", "dauer", "wie lange", "zeitbedarf", "dauer min",
        "dauer minuten", "dauer in minuten", "duree", "duree min", "duree minutes", "combien de temps", "duracion",
        "duracion min", "cuanto tiempo", "cuanto", "durata", "duracao", "minuti", "minutos", "duur", "минут",
        "минуты", "длительность", "所要時間", "時間分", "分", "时长", "分钟", "المدة", "دقائق",
    ]),
    (Field::Time, &[
        "time", "times", "when", "start", "start time", "from", "clock", "slot", "schedule", "begin", "zeit",
        "uhrzeit", "wann", "beginn", "heure", "horaire", "horaires", "temps", "quand", "hora", "horario", "tiempo",
        "cuando", "ora", "orario", "tempo", "tijd", "время", "時間", "時刻", "时间", "الوقت",
    ]),
    (Field::Kind, &[
        "type", "kind", "category", "purpose", "format", "mode", "action", "desired action", "requested action",
        "art", "typ", "zweck", "type de point", "nature", "finalite", "tipo", "finalidad", "scopo", "soort", "тип",
        "種別", "目的", "类型", "目的地", "النوع", "الغرض",
    ]),
    (Field::Aim, &[
        "goal", "aim", "outcome", "objective", "expected outcome", "desired outcome", "expected result", "result",
        "wanted", "ask", "ziel", "ergebnis", "erwartetes ergebnis", "objectif", "but", "resultat attendu",
        "resultat", "objetivo", "resultado", "resultado esperado", "obiettivo", "doel", "resultaat", "цель", "目標",
        "目标", "الهدف",
    ]),
    (Field::Other, &[
        "notes", "note", "comments", "comment", "details", "material", "materials", "link", "links", "document",
        "documents", "paper", "papers", "prep", "preparation", "preparations", "pre read", "pre reading",
        "reading", "read", "please read", "background", "context", "status", "done", "priority", "attendees",
        "participants", "labels", "label", "url", "issue", "ref", "unterlagen", "vorbereitung", "notizen",
        "bemerkung", "bemerkungen", "hintergrund", "anlage", "preparation", "remarques", "documentos", "notas",
        "preparacion", "materiale", "note", "voorbereiding", "備考", "資料", "备注", "材料", "ملاحظات",
    ]),
];

/// Words of key lines beside those of the columns.
#[rustfmt::skip]
pub(crate) const KEYS: &[(Field, &[&str])] = &[
    (Field::Minutes, &["time allocated", "allocated time", "time estimate", "estimated time", "max time"]),
    (Field::Owner, &[
        "topic owner", "item owner", "moderator", "moderation", "introduced by", "brought by", "requested by",
        "asked by", "submitted by", "author",
    ]),
    (Field::Kind, &["for"]),
    (
        Field::Aim,
        &["goals", "question", "question to answer", "key question", "decision to make", "what we need", "need"],
    ),
];

/// Key lines of a whole meeting that tell when or how long it is.
#[rustfmt::skip]
pub(crate) const WHEN: &[&str] = &[
    "time", "when", "date", "date and time", "duration", "length", "meeting time", "zeit", "wann", "datum",
    "termin", "dauer", "uhrzeit", "heure", "date et heure", "quand", "duree", "hora", "fecha", "fecha y hora",
    "cuando", "duracion", "ora", "data", "tijd", "datum en tijd", "время", "дата", "日時", "时间", "الوقت", "التاريخ",
];

/// Rows and lines of a sum.
#[rustfmt::skip]
pub(crate) const TOTAL: &[&str] = &[
    "total", "totals", "sum", "total time", "total minutes", "summe", "gesamt", "gesamtdauer", "gesamtzeit",
    "zusammen", "duree totale", "somme", "suma", "total general", "totale", "totaal", "итого", "всего", "合計", "合计",
    "总计", "المجموع", "الإجمالي",
];

/// Words for an agenda in a title, a head or a subject.
#[rustfmt::skip]
pub(crate) const AGENDA: &[&str] = &[
    "agenda", "agendas", "agenda items", "topics", "running order", "programme", "program", "schedule",
    "order of business", "items", "talking points", "meeting", "standup", "stand up", "sync", "tagesordnung",
    "themen", "ablauf", "besprechung", "sitzung", "ordre du jour", "reunion", "programa", "orden del dia", "temas",
    "ordine del giorno", "odg", "riunione", "pauta", "ordem do dia", "agendapunten", "vergadering", "повестка",
    "повестка дня", "совещание", "議題", "アジェンダ", "次第", "议程", "議程", "جدول الأعمال", "أجندة",
];

/// Heads that are about an agenda and nothing else: no title, and no item.
#[rustfmt::skip]
pub(crate) const AGENDA_HEADS: &[&str] = &[
    "agenda", "the agenda", "agenda items", "items", "topics", "topic", "discussion topics", "talking points",
    "points", "agenda points", "discussion items", "proposed agenda", "draft agenda", "meeting agenda",
    "running order", "programme", "program", "schedule", "order of business", "main items", "tagesordnung",
    "die tagesordnung", "agenda top", "themen", "themenliste", "ablauf", "punkte", "tagesordnungspunkte",
    "ordre du jour", "points a l ordre du jour", "sujets", "programme de la reunion", "orden del dia", "temas",
    "puntos", "ordine del giorno", "argomenti", "pauta", "ordem do dia", "agendapunten", "onderwerpen", "повестка",
    "повестка дня", "議題", "アジェンダ", "次第", "议程", "議程", "议题", "جدول الأعمال", "البنود",
];

/// Heads of sections that hold items, not items themselves; what they say of their items comes from the labels of kinds.
#[rustfmt::skip]
pub(crate) const SECTIONS: &[&str] = &[
    "new business", "old business", "unfinished business", "matters arising", "business", "main part", "part",
    "regular items", "standing items", "special items", "consent agenda", "consent items", "other items",
    "must have", "must do", "nice to have", "if time allows", "if time permits", "if we have time",
    "nominated issues", "issues", "pull requests", "proposals", "hauptteil",
];

/// Headings of sections by what their items are. As a point of a list such a word is an item.
#[rustfmt::skip]
pub(crate) const SECTION_HEADINGS: &[&str] = &[
    "reports", "updates", "decisions", "announcements", "discussions", "information", "ideas", "berichte",
    "beschlusse", "antrage", "mitteilungen", "informationen", "entscheidungen", "informations",
    "decisions a prendre", "annonces", "rapports", "informes", "decisiones", "avisos", "asuntos", "besluiten",
    "mededelingen",
];

/// Heads of sections that hold no items at all.
#[rustfmt::skip]
pub(crate) const NOT_ITEMS: &[&str] = &[
    "attendees", "attendance", "participants", "present", "people", "guests", "invited", "invitees", "roles",
    "action items", "actions", "action points", "open actions", "to do", "todo", "todos", "to dos",
    "decisions made", "links", "resources", "references", "materials", "documents", "notes", "meeting notes",
    "goal", "goals", "goals of the meeting", "objective", "objectives", "purpose", "logistics", "details",
    "meeting details", "where", "when", "where and when", "dial in", "how to join", "joining", "join",
    "connection details", "ground rules", "rules", "house rules", "preparation", "before the meeting",
    "please prepare", "to prepare", "pre work", "pre reading", "parked", "parking lot", "later", "backlog",
    "next steps", "teilnehmer", "teilnehmende", "anwesend", "anwesende", "aufgaben", "offene aufgaben", "ziel",
    "ziele", "vorbereitung", "unterlagen", "ort", "ort und zeit", "einwahl", "participants et participantes",
    "presents", "excuses", "actions a mener", "objectif", "objectifs", "preparation", "lieu", "asistentes",
    "tareas", "objetivo", "objetivos", "preparacion", "lugar", "partecipanti", "obiettivi", "deelnemers",
    "actiepunten", "voorbereiding", "участники", "задачи", "参加者", "出席者", "目的", "宿題", "参会人员", "目标", "المشاركون",
    "الحضور", "الأهداف",
];

/// Marks of a record of a meeting that was: its headings are the items, and what stands below was said.
#[rustfmt::skip]
pub(crate) const RECORD: &[&str] = &[
    "minutes", "meeting minutes", "minutes of", "meeting notes", "notes", "notes of", "record of", "protokoll",
    "niederschrift", "ergebnisprotokoll", "proces verbal", "compte rendu", "pv", "acta", "verbale", "ata",
    "notulen", "verslag", "протокол", "議事録", "会议纪要", "محضر",
];

/// Key lines below an item of a record: what was done with it.
#[rustfmt::skip]
pub(crate) const RECORDED: &[&str] = &[
    "decision", "decisions", "decided", "action", "actions", "action item", "todo", "to do", "resolved",
    "resolution", "agreed", "outcome", "next step", "next steps", "vote", "motion", "seconded", "moved",
    "beschluss", "entscheidung", "aufgabe", "ergebnis", "abstimmung", "decision prise", "a faire", "suite",
    "acuerdo", "tarea", "decisione", "azione", "besluit", "actie", "решение", "задача", "決定", "宿題", "决议", "قرار",
];

/// Key lines of the head of a meeting, and of mails.
#[rustfmt::skip]
pub(crate) const HEAD_KEYS: &[&str] = &[
    "from", "to", "cc", "bcc", "subject", "sent", "date", "reply to", "where", "place", "location", "venue",
    "room", "link", "zoom", "teams", "meet", "dial in", "attendees", "participants", "present", "present are",
    "excused", "absent", "guests", "chair", "notes", "minutes", "scribe", "facilitator", "note taker",
    "moderation", "members", "invited", "von", "an", "betreff", "gesendet", "ort", "raum", "teilnehmer",
    "teilnehmende", "anwesend", "entschuldigt", "leitung", "protokoll", "gaste", "de", "a", "objet", "envoye",
    "lieu", "salle", "presents", "excuses", "para", "asunto", "enviado", "lugar", "sala", "asistentes", "oggetto",
    "luogo", "aan", "onderwerp", "plaats", "aanwezig", "afwezig", "место", "участники", "場所", "出席", "参加者", "地点",
    "المكان", "الحضور",
];

/// Keys of the head of a mail.
#[rustfmt::skip]
pub(crate) const MAIL_KEYS: &[&str] = &[
    "from", "to", "cc", "bcc", "subject", "sent", "date", "reply to", "von", "an", "betreff", "gesendet", "datum",
    "de", "a", "objet", "envoye", "date", "para", "asunto", "enviado", "fecha", "da", "oggetto", "inviato", "aan",
    "onderwerp", "verzonden", "от", "кому", "тема",
];

/// Keys whose value is the subject of a mail.
#[rustfmt::skip]
pub(crate) const SUBJECT: &[&str] =
    &["subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "тема", "件名", "主题", "الموضوع"];

/// Before the subject of a reply or of a mail passed on.
#[rustfmt::skip]
pub(crate) const REPLY: &[&str] =
    &["re", "fw", "fwd", "aw", "wg", "antw", "sv", "vs", "rv", "tr", "res", "ref", "odp", "回复", "转发"];

/// The last words of the line before a quoted mail.
#[rustfmt::skip]
pub(crate) const WROTE: &[&str] = &[
    "wrote", "schrieb", "a ecrit", "escribio", "ha scritto", "escreveu", "schreef", "написал", "написала", "пишет",
    "書きました", "写道", "كتب",
];

/// Before an older or a forwarded mail.
#[rustfmt::skip]
pub(crate) const ORIGINAL: &[&str] = &[
    "original message", "forwarded message", "begin forwarded message", "ursprungliche nachricht",
    "weitergeleitete nachricht", "message d origine", "message transfere", "mensaje original", "mensaje reenviado",
    "messaggio originale", "oorspronkelijk bericht", "исходное сообщение",
];

/// The first words of a line of greeting or of leave.
#[rustfmt::skip]
pub(crate) const GREETING: &[&str] = &[
    "dear", "hi", "hello", "hey", "hallo", "liebe", "lieber", "sehr geehrte*", "guten tag", "moin", "bonjour",
    "cher*", "salut", "hola", "buenos dias", "estimad*", "querid*", "ciao", "gentil*", "caro", "cara", "ola",
    "beste", "good morning", "morning all", "best", "best wishes", "best regards", "kind regards", "regards",
    "cheers", "thanks", "thank you", "see you", "yours", "viele grusse", "liebe grusse",
    "mit freundlichen grussen", "beste grusse", "lg", "bis dann", "cordialement", "bien a vous", "a bientot",
    "saludos", "un saludo", "atentamente", "hasta", "saluti", "abracos", "groet", "groeten",
    "met vriendelijke groet*", "уважаем*", "здравствуйте", "с уважением",
];

/// Words before a number that is a mark: `Item 1:`, `TOP 3`.
#[rustfmt::skip]
pub(crate) const NUMBERED: &[&str] = &[
    "item", "topic", "point", "agenda item", "top", "punkt", "tagesordnungspunkt", "punto", "sujet", "tema", "ad",
    "no", "nr", "session", "part", "пункт", "البند",
];
