/** First import of every entry point that uses Zod: its compiled parsers need `new Function`, which our policy forbids (P4). */
import { z } from 'zod';

z.config({ jitless: true });
