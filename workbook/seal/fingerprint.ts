import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** The SHA-256 of a text, in 64 hexadecimal digits: the same for the same text, another for any other. */
export const fingerprint = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));
