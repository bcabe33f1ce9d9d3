import type { AnswerProblemMessages, FailureMessages } from "../failure.ts";

const perhaps = (nearest: readonly string[]): string =>
  nearest.length > 0 ? ` Мүмкін, мынау: ${nearest.join(", ")}.` : "";

export const failureKk: FailureMessages = {
  internal: ({ detail }) => `Бағдарламаның өзінде қате бар: ${detail}`,
  usage: ({ detail }) => `Команда дұрыс жазылмаған: ${detail}. Анықтама: komek --help`,
  "unknown-command": ({ name, nearest }) =>
    `«${name}» деген команда жоқ.${perhaps(nearest)} Барлық команда: komek --help`,
  "bad-id": ({ name }) =>
    `«${name}» id ретінде жарамайды. Ағылшын сөздерін кіші әріппен, дефис арқылы жазыңыз: paid-not-delivered`,
  "id-taken": ({ name }) =>
    `«${name}» атауы қазір қолданыста немесе бұрын қолданылған. Атаулар ешқашан өзгермейді: басқасын таңдаңыз.`,
  "no-terminal": () => "Терминал жоқ, сұрақ қою мүмкін емес. Сұрақсыз жұмыс істейтіндері: komek now, komek print.",
  "binary-to-terminal": ({ format }) => `${format} форматын экранға шығаруға болмайды. Мынаны қосыңыз: --out ФАЙЛ`,
  "unknown-format": ({ name, nearest }) => `«${name}» деген формат жоқ. Барлары: ${nearest.join(", ")}`,
  "line-wrong": ({ line }) =>
    `${line}-жолды оқу мүмкін болмады. Күтілгені: {"id": …, "text": "…"} не {"id": …, "url": "…"}`,
  "answers-missing": ({ missing, command }) =>
    command === undefined
      ? `Жауаптар жетіспейді: ${missing.join(", ")}. Сұрақтар: komek questions. Бәріне «білмеймін» деу: --assume-unknown`
      : `Жауаптар жетіспейді: ${missing.join(", ")}. Жауап беру (unknown орнына басқа жауап жазуға болады): ${command} ${missing.map((id) => `--set ${id}=unknown`).join(" ")}`,
  "step-locked": ({ missing, condition }) =>
    `Қадам әзірге белгіленген жоқ. Керегі: ${condition} Бұл орындалса, мынаны қосыңыз: --confirm ${missing.join(" --confirm ")}`,
  "secret-typed": ({ about }) =>
    `${about}: бұл кодқа, құпиясөзге, карта нөміріне, ЖСН-ге ұқсайды. Komek оларды сақтамайды: ештеңе жазылмады. Оларсыз жазыңыз.`,
  "answers-wrong": ({ problems }) =>
    `Жауаптарда қате бар, саны: ${problems.length}. Ештеңе жоғалған жоқ, түзетіп, қайталаңыз.`,
  "library-broken": ({ problems }) => `Сценарийлерде қате табылды, саны: ${problems.length}.`,
  "unknown-incident": ({ name, nearest }) => `«${name}» деген сценарий жоқ.${perhaps(nearest)} Тізім: komek incidents`,
  "unknown-step": ({ name, nearest }) => `«${name}» деген қадам жоқ.${perhaps(nearest)}`,
  "unknown-contact": ({ name, nearest }) =>
    `«${name}» деген байланыс табылмады.${perhaps(nearest)} Барлығы: komek contacts`,
  "unknown-case": ({ name, nearest }) => `«${name}» деген іс жоқ.${perhaps(nearest)}`,
  "unknown-letter": ({ name, nearest }) => `«${name}» деген хат жоқ.${perhaps(nearest)} Барлық хат: komek letter list`,
  "letter-wording": ({ words, why }) =>
    `Хатта «${words}» деген сөздер тұрар еді, сондықтан файл жазылмады. ${why} Сол сөздерді түзетіңіз, мысалы: --detail ID=…`,
  "no-case": () => "Ашық іс жоқ. Бастау: komek",
  "case-locked": ({ id }) => `${id} ісі құпиясөзбен құлыпталған. Ашу: komek case unlock ${id}`,
  "case-differs": ({ id }) =>
    `${id} ісі мұнда да, файлда да бар, жазбалары екі түрлі. Ештеңе өзгерген жоқ. Бөлек іс етіп алу: --as-new`,
  "case-file-wrong": ({ path }) =>
    `${path}: бұл komek ісі емес немесе файл жолда бүлінген. Ештеңе өзгерген жоқ. Қайта жіберуін сұраңыз.`,
  "wrong-passphrase": () => "Құпиясөз сәйкес келмеді. Іс құлыптаулы қалды, ештеңе жоғалған жоқ.",
  "weak-passphrase": ({ least }) => `Құпиясөз тым қысқа. Таңба саны кемінде ${least} болуы керек. Ештеңе өзгерген жоқ.`,
  "passphrases-differ": () => "Құпиясөздер бірдей емес. Ештеңе өзгерген жоқ.",
  "evidence-differs": ({ count }) =>
    `Орнында жоқ немесе өзгерген файл саны: ${count}. Түпнұсқа файлдарды табыңыз, оларды өзгертпеңіз.`,
  "needs-yes": () =>
    "Мұны қайтару мүмкін болмайды, ал мұнда сұрайтын адам жоқ. Сенімді болсаңыз, мынаны қосыңыз: --yes",
  "file-exists": ({ path }) => `${path} файлы бұрыннан бар. Komek оны ауыстырмайды: басқа атау беріңіз.`,
  "file-too-big": ({ path, most }) =>
    `${path} файлы көшірме үшін тым үлкен, шегі ${most} МБ. Оны --copy қоспай жазып, өзіңіз сақтаңыз.`,
  "file-unreadable": ({ path, reason }) => `Файлды оқу мүмкін болмады: ${path} (${reason})`,
  "file-unwritable": ({ path, reason }) => `Файлды жазу мүмкін болмады: ${path} (${reason})`,
  "pin-not-met": ({ incident, pin, version }) => `«${incident}» үшін ${pin} нұсқасы керек, мұнда ${version} тұр.`,
  "incident-withdrawn": ({ name, successor }) =>
    `«${name}» сценарийі қолданыстан алынған.${successor === "" ? "" : ` Орнына: ${successor}.`}`,
  interrupted: ({ savedIn }) =>
    savedIn === "" ? "Тоқтатылды. Ештеңе сақталған жоқ." : `Тоқтатылды. Бәрі сақталды: ${savedIn}`,
};

export const answerProblemKk: AnswerProblemMessages = {
  unknownQuestion: (name, nearest) => `«${name}» деген сұрақ жоқ.${perhaps(nearest)}`,
  unknownOption: (question, option, known) =>
    `«${question}» сұрағында «${option}» деген жауап жоқ. Барлары: ${known.join(", ")}`,
  unknownDetail: (name, nearest) => `«${name}» деген мәлімет жоқ.${perhaps(nearest)}`,
  unknownIncident: (name, nearest) => `«${name}» деген сценарий жоқ.${perhaps(nearest)}`,
  unknownStep: (name, nearest) => `«${name}» деген қадам жоқ.${perhaps(nearest)}`,
  notADate: (name, value) => `«${name}»: «${value}» — күн емес. Былай жазыңыз: 2026-11-24`,
  notAnAmount: (name, value) => `«${name}»: «${value}» — сома емес. Цифрмен жазыңыз: 150000`,
  notAPair: (text) => `«${text}»: былай жазу керек: сұрақ=жауап`,
  secret: (name) =>
    `«${name}»: бұл кодқа, карта нөміріне, ЖСН-ге ұқсайды. Komek оларды сұрамайды, сақтамайды: бұл мән жазылмады.`,
  fileShape: (about, expected) => `${about}: керегі — ${expected}`,
  doesNotApply: (question) => `«${question}» сұрағы мұнда қойылмайды, жауабы есепке алынған жоқ.`,
};
