//! What stands on every agenda and is judged on none.

/// What an item is when nothing but [`GLUE`] stands beside it.
#[rustfmt::skip]
pub(crate) const HOUSEKEEPING: &[&str] = &[
    // English
    "call to order", "roll call", "rollcall", "welcome", "welcomes", "welcome back", "opening", "open the meeting",
    "opening remarks", "introduction", "introductions", "intros", "intro", "arrival", "arrive", "settle in",
    "attendance", "attendees", "quorum", "apologies for absence", "apologies", "regrets", "roles", "note taker",
    "notetaker", "note taking", "minute taker", "facilitator", "scribe", "check in", "checkin", "check out",
    "checkout", "approval of the agenda", "approve the agenda", "adoption of the agenda", "adopt the agenda",
    "agenda review", "review of the minutes", "review of minutes", "review minutes", "review of the last minutes",
    "review of the agenda", "review agenda", "agenda bashing", "agenda bash", "agenda", "approval of the minutes",
    "approval of the notes", "approve the minutes", "approve the notes", "approve minutes", "approve notes",
    "approval of minutes", "approval of notes", "accept the minutes", "adopt the minutes",
    "signing of the minutes", "confirmation of minutes", "confirm the minutes", "confirm minutes",
    "previous minutes", "last minutes", "minutes", "notes of the last meeting", "declarations of interest",
    "declaration of interests", "declaration of interest", "conflicts of interest", "break", "tea break",
    "coffee break", "lunch break", "comfort break", "bio break", "pause", "coffee", "tea", "biscuits", "lunch",
    "dinner", "breakfast", "supper", "any other business", "other business", "aob", "aocb", "anything else",
    "other matters", "other items", "other topics", "miscellaneous", "misc", "varia", "sundry", "sundries",
    "open floor", "open mic", "questions", "q a", "parking lot", "next meeting", "next meetings",
    "date of next meeting", "next date", "next session", "next time", "dates of next meetings", "closing", "close",
    "closing remarks", "close the meeting", "closure", "adjourn", "adjournment", "end", "end of meeting", "finish",
    "wrap up", "wrapup", "wrap", "goodbye", "farewell round", "start", "housekeeping", "organisational matters",
    "organizational matters", "organisational", "logistics", "buffer", "warm up", "icebreaker", "ice breaker",
    "travel home", "departure",
    // German
    "begrussung", "willkommen", "eroffnung", "anwesenheit", "beschlussfahigkeit",
    "feststellung der beschlussfahigkeit", "feststellung", "formalia", "formalien", "regularien",
    "genehmigung der tagesordnung", "genehmigung des protokolls", "genehmigung", "protokoll", "protokollfuhrung",
    "protokollant", "tagesordnung", "vorstellungsrunde", "kennenlernen", "ankommen", "anreise", "kaffeepause",
    "mittagspause", "mittagessen", "mittag", "kaffee", "verschiedenes", "sonstiges", "allfalliges",
    "nachster termin", "nachste termine", "nachste sitzung", "nachstes treffen", "termine", "verabschiedung",
    "abschluss", "abschied", "schluss", "ende", "beginn", "schlusswort", "organisatorisches", "fragen",
    // French
    "accueil", "bienvenue", "ouverture", "ouverture de la seance", "tour de table", "presences", "appel",
    "approbation de l ordre du jour", "approbation du proces verbal", "approbation du pv",
    "approbation du compte rendu", "approbation", "proces verbal", "pause cafe", "pause dejeuner", "dejeuner",
    "cafe", "questions diverses", "divers", "autres sujets", "prochaine reunion", "prochaine seance",
    "prochaine rencontre", "cloture", "fin", "mot de bienvenue", "mot de la fin", "conclusion",
    // Spanish
    "bienvenida", "apertura", "lista de asistencia", "asistencia", "quorum legal", "aprobacion del acta",
    "aprobacion del orden del dia", "lectura del acta", "lectura y aprobacion del acta", "acta anterior",
    "descanso", "pausa", "almuerzo", "comida", "ruegos", "preguntas", "ruegos y preguntas", "varios", "otros",
    "otros asuntos", "asuntos varios", "proxima reunion", "cierre", "clausura", "despedida", "presentaciones",
    // Italian, Portuguese, Dutch
    "benvenuto", "apertura della seduta", "approvazione del verbale", "pranzo", "varie", "varie ed eventuali",
    "eventuali", "prossima riunione", "chiusura", "boas vindas", "abertura", "aprovacao da ata", "almoco",
    "outros assuntos", "proxima reuniao", "encerramento", "welkom", "mededelingen van de voorzitter",
    "vaststellen agenda", "vaststelling agenda", "notulen", "pauze", "rondvraag", "wvttk", "w v t t k",
    "volgende vergadering", "sluiting", "afsluiting",
    // Russian
    "приветствие", "открытие", "перерыв", "обед", "разное", "закрытие", "следующая встреча",
    // Japanese, Chinese
    "開会", "挨拶", "あいさつ", "出席確認", "休憩", "昼食", "その他", "次回", "閉会", "开场", "開場", "签到", "休息", "午餐", "其他", "其它", "下次会议",
    "结束",
    // Arabic
    "ترحيب", "الترحيب", "افتتاح", "استراحة", "غداء", "ما يستجد من أعمال", "ما يستجد", "متفرقات", "أخرى",
    "الاجتماع القادم", "الختام", "اختتام",
];

/// What may stand beside it and changes nothing.
#[rustfmt::skip]
pub(crate) const GLUE: &[&str] = &[
    // English
    "and", "or", "of", "the", "a", "an", "to", "by", "for", "from", "in", "on", "at", "with", "our", "us", "all",
    "any", "if", "everyone", "everybody", "new", "who", "is", "last", "previous", "prior", "past", "meeting",
    "meetings", "date", "dates", "time", "place", "chair", "chairs", "chairman", "chairperson", "chairwoman",
    "president", "team", "group", "round", "session", "short", "quick", "brief", "final", "remarks", "words",
    "word", "formal", "members", "guests", "participants", "today", "s", "name", "names", "item", "items",
    "topics", "matters", "points", "there", "arising", "approve", "approval", "approved", "read", "reading", "set",
    "fix", "day", "taken", "notes", "presence", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
    "sep", "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    // German
    "und", "der", "die", "das", "des", "dem", "den", "durch", "vom", "von", "zur", "zum", "mit", "letzten",
    "letzte", "letztes", "sitzung", "treffens", "nachste", "nachsten", "termin", "kurze", "kurz", "runde",
    "vorstand", "vorsitzende", "vorsitzenden", "ordnungsgemassen", "einladung", "januar", "februar", "marz", "mai",
    "juni", "juli", "oktober", "dezember",
    // French, Spanish, Italian, Portuguese, Dutch
    "et", "de", "du", "d", "l", "la", "le", "les", "des", "par", "a", "au", "seance", "reunion", "precedente",
    "dernier", "derniere", "y", "del", "el", "los", "las", "e", "o", "al", "por", "anterior", "ultima", "sesion",
    "di", "della", "da", "do", "en", "van", "het", "vorige", "fecha", "ordre", "jour",
];
