// Addresses in what the bot says: only those of the web become links, and other sites open beside the chat.
const ADDRESS = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/;

export const isWeb = (address) => typeof address === "string" && /^(https?:\/\/|\/(?!\/))/.test(address);

export const linkTo = (address, label) => {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = label;
  link.rel = "noopener noreferrer";
  if (new URL(address, location.href).origin !== location.origin || window !== parent) link.target = "_blank";
  return link;
};

export const addText = (parent, words) => {
  for (const piece of words.split(ADDRESS)) {
    if (/^https?:\/\//.test(piece)) parent.append(linkTo(piece, piece));
    else if (piece) parent.append(piece);
  }
};
