import { configure } from '@testing-library/react';

// What a test waits for comes through the proxy and the emulator: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 8_000 });
