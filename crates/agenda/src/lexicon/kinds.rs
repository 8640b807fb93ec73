//! What an item is for.

use crate::agenda::Kind;

/// Words by which people label an item: alone in a bracket, a cell or behind a hash mark, or before a colon.
#[rustfmt::skip]
pub(crate) const LABELS: &[(Kind, &[&str])] = &[
    (Kind::Inform, &[
        "fyi", "info", "inform", "informing", "information", "for information", "informational", "informative",
        "information only", "info only", "for info", "for your information", "update", "updates", "status",
        "status update", "report", "reports", "report out", "announce", "announcement", "announcements", "news",
        "share", "sharing", "present", "presentation", "briefing", "heads up", "note", "to note", "for noting",
        "for note", "noting", "read out", "readout", "inf", "zur information", "zur kenntnis", "kenntnisnahme",
        "zur kenntnisnahme", "bericht", "berichte", "mitteilung", "mitteilungen", "neuigkeiten", "stand",
        "pour information", "pour info", "annonce", "annonces", "rapport", "point d etape", "point d information",
        "para informar", "informar", "informativo", "informe", "informes", "informacion", "aviso", "avisos",
        "informazione", "comunicazioni", "comunicazione", "informacao", "informe geral", "ter informatie",
        "informatie", "mededeling", "mededelingen", "ter kennisname", "информация", "отчет", "объявления", "報告",
        "共有", "連絡", "情報共有", "通报", "汇报", "通知", "分享", "تقرير", "إعلام", "معلومات", "للعلم", "للاطلاع",
    ]),
    (Kind::Discuss, &[
        "discuss", "discussion", "for discussion", "to discuss", "discussion item", "discussion needed",
        "needs discussion", "talk", "debate", "open discussion", "open question", "dialogue", "conversation",
        "consult", "consultation", "explore", "problem solving", "problem", "diskussion", "zur diskussion",
        "besprechung", "besprechen", "beratung", "zur beratung", "austausch", "aussprache", "debatte",
        "discussion ouverte", "echange", "echanges", "pour discussion", "discuter", "a discuter", "debat",
        "debattre", "discusion", "debatir", "discutir", "para discusion", "intercambio", "dialogo", "discussione",
        "dibattito", "discussao", "bespreken", "ter bespreking", "discussie", "обсуждение", "обсудить", "議論", "討議",
        "相談", "協議", "讨论", "討論", "商议", "نقاش", "مناقشة", "للنقاش",
    ]),
    (Kind::Decide, &[
        "decide", "decision", "decisions", "for decision", "for a decision", "to decide", "decision needed",
        "needs decision", "needs a decision", "decision required", "decision item", "action required", "approve",
        "approval", "for approval", "vote", "voting", "ballot", "resolution", "motion", "sign off", "signoff",
        "ratify", "ratification", "election", "choose", "consent", "for consent", "consensus", "agree",
        "agreement", "ask for decision", "entscheidung", "zur entscheidung", "entscheiden", "beschluss",
        "beschlussfassung", "zum beschluss", "zur beschlussfassung", "abstimmung", "zur abstimmung", "wahl",
        "freigabe", "antrag", "decision a prendre", "pour decision", "a decider", "decider", "pour validation",
        "validation", "valider", "vote formel", "deliberation", "resolution a adopter", "decidir", "para decidir",
        "para decision", "votacion", "aprobacion", "acuerdo", "decisione", "delibera", "votazione", "decisao",
        "deliberacao", "votacao", "besluit", "ter besluitvorming", "besluitvorming", "beslissen", "решение",
        "голосование", "決定", "決議", "承認", "採決", "审议", "决定", "決策", "决策", "表决", "قرار", "تصويت", "للقرار",
    ]),
    (Kind::Produce, &[
        "feedback", "for feedback", "feedback wanted", "feedback needed", "comments", "comment", "input",
        "for input", "input needed", "input wanted", "review", "for review", "brainstorm", "brainstorming",
        "ideas", "ideate", "ideation", "draft", "drafting", "plan", "workshop", "work", "working session", "write",
        "co create", "create", "produce", "design", "feedback on a draft", "ideen", "ideensammlung", "sammeln",
        "sammlung", "ruckmeldung", "ruckmeldungen", "entwurf", "erarbeitung", "erarbeiten", "planung",
        "arbeitsphase", "idees", "remue meninges", "retours", "retour", "relecture", "travail", "atelier",
        "lluvia de ideas", "ideas nuevas", "comentarios", "borrador", "taller", "trabajo", "revision", "idee",
        "bozza", "ideias", "rascunho", "chuva de ideias", "ideeen", "brainstormen", "идеи", "мозговой штурм",
        "アイデア", "ブレスト", "案出し", "头脑风暴", "集思广益", "عصف ذهني", "أفكار",
    ]),
];

/// Words within a topic that tell what it is for, where no label does; the first kind with a word in the topic wins.
#[rustfmt::skip]
pub(crate) const WITHIN: &[(Kind, &[&str])] = &[
    (Kind::Decide, &[
        "decide", "decision", "approve", "approval of", "vote", "choose", "choice of", "pick", "select",
        "selection of", "elect", "election", "agree on", "agree a", "agree the", "sign off", "signoff", "ratify",
        "adopt", "adoption of", "go no go", "go or no go", "confirm", "yes or no", "motion", "renew", "extend",
        "award", "entscheiden", "entscheidung", "beschluss", "beschliessen", "abstimmen", "abstimmung", "wahl",
        "wahlen", "auswahl", "freigabe", "genehmigung", "antrag", "decider", "decision", "choisir", "choix",
        "voter", "valider", "validation", "approbation", "election", "decidir", "elegir", "votar", "votacion",
        "aprobar", "aprobacion", "eleccion", "decidere", "scegliere", "votare", "approvare", "besluiten", "kiezen",
        "stemmen", "решить", "выбрать", "утвердить", "決定", "決める", "選定", "承認", "选定", "确定", "批准", "قرار", "اختيار",
        "اعتماد",
        "which", "whether", "bids", "tenders", "shortlist", "options", "go ahead", "green light", "choosing",
        "deciding", "roadmap", "priorities", "prioriti*", "one rule for all", "welche", "welcher", "welches",
        "ob wir", "angebote vergleichen", "prioritaten", "quelle option", "priorites", "prioridades",
    ]),
    (Kind::Produce, &[
        "brainstorm*", "ideas", "ideas for", "draft", "drafts", "feedback on", "comments on", "write", "rewrite",
        "prepare", "plan", "planning", "design", "create", "make a list", "collect", "review of", "edit",
        "name of", "names for", "outline", "sketch", "who takes what", "handover", "hand over", "poster",
        "agenda for", "programme for", "program for", "ideen", "ideensammlung", "entwurf", "entwerfen", "planung",
        "vorbereitung", "vorbereiten", "gestaltung", "ausarbeiten", "sammeln", "ubergabe", "idees", "brouillon",
        "preparer", "preparation", "rediger", "planifier", "lluvia de ideas", "borrador", "preparar",
        "preparacion", "planificar", "redactar", "idee", "preparare", "preparazione", "voorbereiding", "opstellen",
        "подготовка", "план", "идеи", "準備", "作成", "企画", "筹备", "准备", "تحضير", "إعداد",
        "letter to", "sketching", "wording", "text for", "invitation to", "naming", "mock ups", "mockups",
        "wireframes", "prototype", "layouts", "formulierung", "einladung zu", "brief an", "lettre a", "carta a",
    ]),
    (Kind::Discuss, &[
        "discuss", "discussion", "discussing", "talk about", "talk with", "talk to", "debate", "where do we want",
        "what should", "how do we", "how should we", "how can we", "how to", "why do", "why are", "why is",
        "what went", "what do we do", "what now", "what taught", "taught us", "what we learned", "lessons learned",
        "lessons learnt", "lessons", "retro", "retrospective", "look back", "looking back", "post mortem",
        "postmortem", "open question", "open questions", "strategy", "vision", "future of", "role of", "concerns",
        "worries", "dilemma", "problem with", "problems with", "trouble with", "issue with", "issues with",
        "disagree*", "conflict*", "tension*", "complain*", "wants out", "blocked", "stuck", "contradict*",
        "diskussion", "diskutieren", "besprechen", "aussprache", "austausch", "wie gehen wir", "wie wollen wir",
        "was tun", "strategie", "ruckblick", "konflikt*", "streit*", "beschwerde*", "probleme mit", "discuter",
        "discussion", "debat", "conflit*", "bilan", "retour d experience", "pourquoi", "strategie", "plainte*",
        "discutir", "debate", "conflicto*", "estrategia", "como vamos", "por que", "queja*", "problemas con",
        "discutere", "conflitto", "conflito", "bespreken", "conflict", "klacht*", "обсудить", "обсуждение",
        "конфликт", "стратегия", "議論", "振り返り", "相談", "対立", "讨论", "冲突", "复盘", "نقاش", "مناقشة", "خلاف", "صراع",
        "how we", "why we", "what can we", "who takes over", "succession", "working together", "work together",
        "who is responsible", "responsibilities", "expectations", "misunderstand*", "nobody knows why", "unclear",
        "lead story", "is late again", "are late again", "we are changing", "wie wir", "warum wir", "nachfolge",
        "zusammenarbeit", "verantwortlichkeiten", "pourquoi nous", "collaboration", "succession", "por que hemos",
        "sucesion", "colaboracion",
    ]),
    (Kind::Inform, &[
        "update", "updates", "update on", "status", "report", "reports", "report from", "report of", "numbers",
        "figures", "results", "news", "announcement", "announcements", "announce", "fyi", "state of",
        "where we stand", "recap", "summary", "overview", "presentation of", "presents", "briefing", "kpi", "kpis",
        "metrics", "statistics", "progress", "tour of", "info", "information", "reminder", "reminders",
        "highlights", "demo", "outlook", "dates", "holidays", "finished", "stand der", "stand des", "bericht",
        "berichte", "berichte aus", "zahlen", "ergebnisse", "kennzahlen", "neuigkeiten", "mitteilungen",
        "uberblick", "aktueller stand", "sachstand", "etat", "etat d avancement", "avancement", "rapport",
        "rapports", "chiffres", "resultats", "nouvelles", "annonces", "point sur", "informe", "informes", "cifras",
        "resultados", "noticias", "novedades", "avisos", "estado de", "estado del", "relazione", "numeri",
        "risultati", "aggiornamento", "relatorio", "numeros", "atualizacao", "stand van zaken", "cijfers",
        "verslag", "resultaten", "отчет", "новости", "итоги", "цифры", "статус", "報告", "数字", "実績", "進捗", "お知らせ",
        "结果", "汇报", "进展", "数据", "通报", "تقرير", "أرقام", "نتائج", "مستجدات",
        "new rules", "rules from", "new form", "new forms", "new policy", "opening times", "opening hours",
        "closing times", "office hours", "has changed", "have changed", "is online", "are online", "now available",
        "shipped", "released", "rolled out", "corrections", "errata", "rate", "rates", "costs", "spending",
        "expenses", "pipeline", "left until", "received", "renewed", "letter from", "date of", "out of office",
        "out of date", "returned", "returns", "password", "feedback from", "findings", "survey of", "audit results",
        "membership", "attendance", "enrolment", "turnout", "as of january", "takes effect", "inventory",
        "neue regeln", "neues formular", "offnungszeiten", "hat sich geandert", "ausgeliefert", "korrekturen",
        "kosten", "ausgaben", "schreiben von", "ruckgabe", "horaires", "nouvelles regles", "nouveau formulaire",
        "couts", "depenses", "lettre de", "horario", "nuevas reglas", "nuevo formulario", "costes", "gastos",
    ]),
];

/// How a question begins that is answered by yes or no, and so is a decision.
#[rustfmt::skip]
pub(crate) const YES_OR_NO: &[&str] = &[
    "do we", "should we", "shall we", "can we", "are we", "will we", "is it time", "may we", "stop", "drop",
    "move", "withdraw", "keep", "buy", "change", "switch", "cancel", "hire", "raise", "extend", "renew",
    "sollen wir", "wollen wir", "machen wir", "konnen wir", "devons nous", "faut il", "debemos", "seguimos",
    "hacemos", "dobbiamo", "moeten we",
];

/// How a question begins that is open, and so wants a talk.
#[rustfmt::skip]
pub(crate) const OPEN_QUESTION: &[&str] = &[
    "how", "what", "where", "why", "which way", "wie", "was", "warum", "wohin", "comment", "pourquoi", "que",
    "quel", "quelle", "como", "por que", "hacia donde", "come", "perche", "hoe", "waarom",
];

/// Where no decision is meant.
#[rustfmt::skip]
pub(crate) const NO_DECISION: &[&str] = &[
    "no decision", "no decisions", "not to decide", "no vote", "keine entscheidung", "kein beschluss",
    "pas de decision", "sin decision", "nessuna decisione", "geen besluit",
];
