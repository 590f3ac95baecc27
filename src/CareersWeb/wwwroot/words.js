// A Welsh page brings the Welsh of what scripts say; without it English is said.
const welsh = JSON.parse(document.querySelector("meta[name=words]")?.content ?? "{}");

/** Words in the language of the page, with values in the places {0}, {1} and so on. */
export const put = (english, ...values) => (welsh[english] ?? english).replace(/\{(\d)\}/g, (_, place) => values[place]);
