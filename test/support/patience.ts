import { configure } from '@testing-library/preact';

// As long as `expect.poll` waits; see vitest.config.ts.
configure({ asyncUtilTimeout: 15_000 });
