/** One line under a step, before a format gives it its look. Phones, links and blanks look different in each. */
export type StepLine =
  | { readonly kind: "action"; readonly text: string }
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  | { readonly kind: "blank"; readonly label: string; readonly text: string }
  | { readonly kind: "contact"; readonly label: string; readonly text: string }
  | { readonly kind: "contact-note"; readonly text: string }
  | { readonly kind: "phone"; readonly label: string; readonly phone: string; readonly callable: boolean }
  | { readonly kind: "link"; readonly label: string; readonly url: string };
