import type { ChecklistPageMessages } from "../checklist-page.ts";

export const checklistPageEn: ChecklistPageMessages = {
  language: "Language",
  contents: "Contents",
  nextPage: "How to do each step is written further on, under “Now: in detail”.",
  nowInDetail: "Now: in detail",
  printing: "You can print this page. The first sheet is what to do now; a log sheet is at the end.",
  ticks: {
    remember: "Remember ticks on this device",
    rememberNote:
      "Ticks stay on this device only and are sent nowhere. If someone else may control it, leave this off.",
    notRemembered: "Ticks on this page are not remembered. Close it and they are gone.",
    clear: "Clear all ticks",
  },
  sites: { heading: "Official sites", note: "Point the camera at the code, or type the address yourself." },
  qrTitle: (url) => `QR code: ${url}`,
  qrTooWide: "The window is too narrow for a QR code.",
  log: {
    heading: "Log sheet",
    note: "Write down every call and every request at once.",
    columns: ["Date and time", "Who you contacted", "Who answered", "Reference number", "What they said"],
  },
};
