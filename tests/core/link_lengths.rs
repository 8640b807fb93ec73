//! How long links are. `cargo test lengths -- --nocapture` prints the table.

use advice::{Answers, Question};
use domain::decision::{Day, Decision, Note, TemplateKey, Title};
use domain::link::{self, Link};

use crate::decision_samples::Random;

/// Characters of the address before the `#`, as the limits count them.
const ADDRESS: usize = 40;

struct Sample {
    language: &'static str,
    /// The first and the last letter of its script, near enough.
    letters: (u32, u32),
    text: &'static str,
}

const SAMPLES: [Sample; 7] = [
    Sample {
        language: "English",
        letters: (0x61, 0x7A),
        text: "Agree on the dates of the release with the support team We tried it by mail last week and \
               three people read it differently. The date depends on the data migration, which Anna finishes \
               on Thursday; supp",
    },
    Sample {
        language: "German",
        letters: (0x61, 0x17F),
        text: "Den Termin der Veröffentlichung mit dem Support abstimmen Letzte Woche haben wir es per \
               Mail versucht, und drei Leute haben es verschieden gelesen. Das Datum hängt von der Datenübernahme \
               ab, die Anna ",
    },
    Sample {
        language: "Russian",
        letters: (0x410, 0x44F),
        text: "Согласовать дату выпуска с командой поддержки клиентов На прошлой неделе мы пробовали по \
               почте, и три человека поняли это по-разному. Дата зависит от переноса данных, который Анна \
               закончит в четверг; ",
    },
    Sample {
        language: "Arabic",
        letters: (0x620, 0x64A),
        text: "الاتفاق على موعد الإصدار الجديد مع فريق الدعم الفني حاولنا الأسبوع الماضي عبر البريد وفهمه \
               ثلاثة أشخاص بطرق مختلفة. يعتمد الموعد على نقل البيانات الذي تنهيه آنا يوم الخميس، ويحتاج \
               فريق الدعم إلى أسبوع",
    },
    Sample {
        language: "Hindi",
        letters: (0x904, 0x939),
        text: "सहायता टीम के साथ नए संस्करण की तारीख तय करना है पिछले हफ्ते हमने मेल से कोशिश की और तीन \
               लोगों ने इसे अलग-अलग समझा। तारीख डेटा स्थानांतरण पर निर्भर है, जिसे अन्ना गुरुवार को पूरा \
               करेंगी; बड़े ग्राहकों",
    },
    Sample {
        language: "Japanese",
        letters: (0x3041, 0x30FE),
        text: "サポートチームと次のリリースの日程について合意する 先週メールで試しましたが、三人がそれぞ\
               れ違う意味に受け取りました。日程は木曜日にアンナが終えるデータ移行に左右されます。サポー\
               トは大口の顧客に知らせるために二週間必要です。金曜日までに合意できなければ、元の日程のま\
               まにします。未解決の質問：お知らせは誰が書くのか、変更の凍結は必要か、まだバージョン４を\
               使っている二社の顧客をどうするか。休暇中の人も",
    },
    Sample {
        language: "Chinese",
        letters: (0x4E00, 0x9FFF),
        text: "与客户支持团队商定下一个版本的发布日期和通知方式 上周我们试过用邮件沟通，结果三个人的理解\
               各不相同。日期取决于安娜星期四完成的数据迁移；支持团队需要提前两周通知大客户。如果星期五\
               之前不能达成一致，就保留原来的日期。未决问题：谁来写通知，是否需要冻结变更，以及仍在使用\
               第四版的两个客户怎么办？请在文档里回答，不要在聊天里回答，这样休假的人回来以后也能看到。\
               ",
    },
];

/// The questions that decide most, and so are put first.
const USUAL: [Question; 9] = [
    Question::Purpose,
    Question::Way,
    Question::Sensitivity,
    Question::Urgency,
    Question::Clarity,
    Question::Exchange,
    Question::Undo,
    Question::Record,
    Question::People,
];

/// A decision with an answer to all that the wizard usually puts.
fn decision(title: &str, note: Option<&str>) -> Decision {
    let mut decision = Decision::new(Day::from_civil(2026, 11, 22).unwrap());
    let options = USUAL.into_iter().map(|question| question.options()[1]);
    decision.answers = options.fold(Answers::default(), Answers::with);
    decision.title = Title::typed(title);
    decision.note = note.and_then(Note::typed);
    decision
}

/// Length of a whole link, in characters.
fn length(decision: Decision) -> usize {
    ADDRESS + "#".len() + link::encode(&Link::Decision(decision)).len()
}

fn first(text: &str, characters: usize) -> String {
    text.chars().take(characters).collect()
}

/// As long a text as fits, of letters that follow no rule: what is hardest to make short.
fn hardest(letters: (u32, u32), random: &mut Random) -> String {
    let (first, last) = letters;
    let count = usize::try_from(last - first + 1).unwrap();
    let letter = |offset| char::from_u32(first + u32::try_from(offset).unwrap()).unwrap_or('x');
    (0..500).map(|_| letter(random.below(count))).collect()
}

/// Titles of 50 characters with the marks that their language uses.
const TITLES: [(&str, &str); 20] = [
    ("English", "Agree on “spring” – or don’t: the team’s next rele"),
    ("English with an emoji", "Retro 🎉 – what we keep, drop and try after the rel"),
    ("German", "„Süd“ oder „Nord“ – größere Büroräume für München:"),
    ("French", "Décider : « Été » ou « Hiver » – l’offre à nos cli"),
    ("Polish", "Uzgodnić „wiosnę” – i ćwiczenia z działem obsługi:"),
    ("Czech", "Dohodnout „jaro“ – příští vydání s týmem podpory z"),
    ("Turkish", "“İlkbahar” sürümünün çıkış tarihini destek ekibiyl"),
    ("Vietnamese", "Thống nhất ngày “phát hành” với đội hỗ trợ khách h"),
    ("Russian", "Выпуск «Весна» — согласовать с «Поддержкой» № 5 до"),
    ("Russian with an emoji", "Выпуск «Весна» 🎉 — согласовать с «Поддержкой» до п"),
    ("Ukrainian", "Реліз «Весна» — узгодити з підтримкою ґрунтовно й:"),
    ("Kazakh", "«Көктем» шығарылымы — қолдау тобымен күнін келісу:"),
    ("Greek", "Συμφωνία για την «Άνοιξη» – με την ομάδα υποστήριξ"),
    ("Hebrew", "להסכים על „אביב” – מועד הגרסה הבאה עם צוות התמיכה:"),
    ("Arabic", "الاتفاق على «الربيع» – موعد الإصدار الجديد، مع فري"),
    ("Persian", "توافق بر سر «بهار» – تاریخ انتشار با گروه پشتیبانی"),
    ("Hindi", "‘वसंत’ संस्करण – सहायता टीम के साथ तारीख तय करें…:"),
    ("Bengali", "‘বসন্ত’ সংস্করণ – সহায়তা দলের সঙ্গে তারিখ ঠিক করা"),
    ("Japanese", "「春」リリース…サポートチームと日程について合意する、来週の金曜日までに（次の版・第４版）、お知らせ"),
    ("Korean", "“봄” 출시 – 고객 지원 팀과 다음 출시 일정과 알림 방식에 대해 금요일까지 합의하고 문"),
];

/// The most that a link with a title of 50 may have.
fn limit(language: &str) -> usize {
    if ["Japanese", "Chinese", "Korean"].contains(&language) { 260 } else { 150 }
}

fn with_template(key: &str, decision: Decision) -> usize {
    length(Decision { template: TemplateKey::parse(key).ok(), ..decision })
}

#[test]
fn lengths_of_links_are_within_their_limits() {
    println!(
        "with an address of {ADDRESS} before the #       title of 50   + template   of 18   of 24   + note of 130   hardest"
    );
    for Sample { language, letters, text } in SAMPLES {
        let title = first(text, 50);
        assert_eq!(title.trim().chars().count(), 50, "{language}");
        let note: String = text.chars().skip(50).take(130).collect();
        let usual = length(decision(&title, None));
        let [short, long, longest_key] = ["project-plan", "performance-review", "0123456789-0123456789-01"]
            .map(|key| with_template(key, decision(&title, None)));
        let with_note = length(decision(&title, Some(&note)));
        let longest = hardest(letters, &mut Random::new(1));
        let longest = length(decision(&longest, Some(&longest)));
        println!("{language:38} {usual:12} {short:12} {long:7} {longest_key:7} {with_note:15} {longest:9}");

        assert!(usual <= limit(language) && long <= limit(language), "{language}: {usual}, {long} with a template");
        assert!(longest_key <= limit(language) + 3, "{language}: {longest_key} with the longest key");
        assert!(longest <= 2_000, "{language}: {longest}");
    }
}

#[test]
fn lengths_of_links_are_within_their_limits_with_the_marks_of_each_language() {
    println!("a title of 50 with marks, an address of {ADDRESS} before the #");
    let mut over = Vec::new();
    for (language, text) in TITLES {
        assert_eq!(text.trim().chars().count(), 50, "{language}");
        let length = length(decision(text, None));
        println!("{language:38} {length:12}");
        if length > limit(language) {
            over.push((language, length));
        }
    }
    assert!(over.is_empty(), "{over:?}");
}

#[test]
fn no_title_and_note_whatever_makes_a_link_over_two_thousand_characters() {
    for letters in [(0x20, 0xFFFF), (0x1_0000, 0x10_FFFF), (0x800, 0xD7FF), (0xE000, 0xFFFF), (0x20, 0x10_FFFF)] {
        let text = hardest(letters, &mut Random::new(2));
        let length = length(decision(&text, Some(&text)));
        assert!((1_000..=2_000).contains(&length), "{letters:X?}: {length}");
    }
}

#[test]
fn the_longest_link_there_can_be_is_far_below_what_is_looked_into() {
    let text = hardest((0x800, 0xD7FF), &mut Random::new(3));
    let mut random = Random::new(4);
    let all = crate::decision_samples::full(&mut random);
    let mut three = decision(&text, Some(&text));
    three.choice = all.choice.clone();
    println!("with title, note and why as long as they may be: {}", length(three.clone()));
    assert!(length(three) <= 2_000);

    let all = Decision { title: Title::typed(&text), note: Note::typed(&text), ..all };
    let length = length(all);
    println!("with every field as long as it may be: {length}");
    assert!(2 * length < link::LONGEST, "{length}");
}
