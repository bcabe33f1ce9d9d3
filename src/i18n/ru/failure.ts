import type { AnswerProblemMessages, FailureMessages } from "../failure.ts";

const perhaps = (nearest: readonly string[]): string =>
  nearest.length > 0 ? ` Может быть: ${nearest.join(", ")}.` : "";

export const failureRu: FailureMessages = {
  internal: ({ detail }) => `Ошибка в самой программе: ${detail}`,
  usage: ({ detail }) => `Команда написана неверно: ${detail}. Помощь: komek --help`,
  "unknown-command": ({ name, nearest }) => `Нет команды «${name}».${perhaps(nearest)} Все команды: komek --help`,
  "bad-id": ({ name }) =>
    `«${name}» не подходит как id. Пишите английские слова строчными буквами через дефис: paid-not-delivered`,
  "id-taken": ({ name }) =>
    `Имя «${name}» уже занято или было занято раньше. Имена остаются навсегда: выберите другое.`,
  "no-terminal": () => "Здесь нельзя задать вопросы: нет терминала. Без вопросов работают: komek now, komek print.",
  "binary-to-terminal": ({ format }) => `Формат ${format} не показать на экране. Добавьте: --out ФАЙЛ`,
  "unknown-format": ({ name, nearest }) => `Нет формата «${name}». Есть: ${nearest.join(", ")}`,
  "line-wrong": ({ line }) =>
    `Строку ${line} прочитать не удалось. Ожидается: {"id": …, "text": "…"} или {"id": …, "url": "…"}`,
  "answers-missing": ({ missing, command }) =>
    command === undefined
      ? `Не хватает ответов: ${missing.join(", ")}. Вопросы: komek questions. Отвечать «не знаю» на всё: --assume-unknown`
      : `Не хватает ответов: ${missing.join(", ")}. Ответить (вместо unknown может стоять другой ответ): ${command} ${missing.map((id) => `--set ${id}=unknown`).join(" ")}`,
  "step-locked": ({ missing, condition }) =>
    `Шаг пока не отмечен. Нужно: ${condition} Если это выполнено, добавьте: --confirm ${missing.join(" --confirm ")}`,
  "secret-typed": ({ about }) =>
    `${about}: похоже на код, пароль, номер карты или ИИН. Komek их не хранит: ничего не записано. Напишите без них.`,
  "answers-wrong": ({ problems }) => `В ответах ошибки: ${problems.length}. Ничего не потеряно, исправьте и повторите.`,
  "library-broken": ({ problems }) => `В сценариях найдены ошибки: ${problems.length}.`,
  "unknown-incident": ({ name, nearest }) => `Нет сценария «${name}».${perhaps(nearest)} Список: komek incidents`,
  "unknown-step": ({ name, nearest }) => `Нет шага «${name}».${perhaps(nearest)}`,
  "unknown-contact": ({ name, nearest }) =>
    `Контакт «${name}» не найден.${perhaps(nearest)} Все контакты: komek contacts`,
  "unknown-case": ({ name, nearest }) => `Нет дела «${name}».${perhaps(nearest)}`,
  "unknown-letter": ({ name, nearest }) => `Нет письма «${name}».${perhaps(nearest)} Все письма: komek letter list`,
  "letter-wording": ({ words, why }) =>
    `В письме стояло бы «${words}», поэтому файл не записан. ${why} Исправьте эти слова, например: --detail ID=…`,
  "no-case": () => "Открытого дела нет. Начните: komek",
  "case-locked": ({ id }) => `Дело ${id} заперто паролем. Открыть: komek case unlock ${id}`,
  "case-differs": ({ id }) =>
    `Дело ${id} есть и здесь, и в файле, и записи в них разошлись. Ничего не изменено. Взять как отдельное дело: --as-new`,
  "case-file-wrong": ({ path }) =>
    `${path}: это не дело komek, или файл повреждён по дороге. Ничего не изменено. Попросите прислать его ещё раз.`,
  "wrong-passphrase": () => "Пароль не подошёл. Дело осталось заперто, ничего не потеряно.",
  "weak-passphrase": ({ least }) => `Пароль слишком короткий. Нужно не меньше знаков: ${least}. Ничего не изменено.`,
  "passphrases-differ": () => "Пароли не совпали. Ничего не изменено.",
  "evidence-differs": ({ count }) =>
    `Файлов не на месте или изменено: ${count}. Найдите исходные файлы, не правьте их.`,
  "needs-yes": () => "Это нельзя будет вернуть, а спросить здесь некого. Если вы уверены, добавьте: --yes",
  "file-exists": ({ path }) => `Файл ${path} уже есть. Komek его не заменит: назовите другой.`,
  "file-too-big": ({ path, most }) =>
    `Файл ${path} слишком большой для копии, предел ${most} МБ. Запишите его без --copy и храните сами.`,
  "file-unreadable": ({ path, reason }) => `Не удалось прочитать файл ${path} (${reason})`,
  "file-unwritable": ({ path, reason }) => `Не удалось записать файл ${path} (${reason})`,
  "pin-not-met": ({ incident, pin, version }) => `Для «${incident}» нужна версия ${pin}, а здесь ${version}.`,
  "incident-withdrawn": ({ name, successor }) =>
    `Сценарий «${name}» отозван.${successor === "" ? "" : ` Вместо него: ${successor}.`}`,
  interrupted: ({ savedIn }) =>
    savedIn === "" ? "Прервано. Ничего не сохранено." : `Прервано. Всё сохранено: ${savedIn}`,
};

export const answerProblemRu: AnswerProblemMessages = {
  unknownQuestion: (name, nearest) => `Нет вопроса «${name}».${perhaps(nearest)}`,
  unknownOption: (question, option, known) =>
    `У вопроса «${question}» нет ответа «${option}». Есть: ${known.join(", ")}`,
  unknownDetail: (name, nearest) => `Нет сведения «${name}».${perhaps(nearest)}`,
  unknownIncident: (name, nearest) => `Нет сценария «${name}».${perhaps(nearest)}`,
  unknownStep: (name, nearest) => `Нет шага «${name}».${perhaps(nearest)}`,
  notADate: (name, value) => `«${name}»: «${value}» — не дата. Нужно так: 2026-11-24`,
  notAnAmount: (name, value) => `«${name}»: «${value}» — не сумма. Нужны цифры: 150000`,
  notAPair: (text) => `«${text}»: нужно так: вопрос=ответ`,
  secret: (name) =>
    `«${name}»: похоже на код, номер карты или ИИН. Komek их не спрашивает и не хранит: это значение не записано.`,
  fileShape: (about, expected) => `${about}: нужно ${expected}`,
  doesNotApply: (question) => `Вопрос «${question}» здесь не задаётся, ответ не учтён.`,
};
