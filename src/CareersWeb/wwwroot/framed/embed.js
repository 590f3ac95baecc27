// A page inside another site's: says how high it is, and wears that site's colours.
import { hear, tell, wear } from "./partner.js";

const size = () => tell("size", { height: Math.ceil(document.documentElement.getBoundingClientRect().height) });

hear({ theme: wear });
new ResizeObserver(size).observe(document.documentElement);
tell("ready");
size();
