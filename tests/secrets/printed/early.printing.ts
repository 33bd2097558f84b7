throw new Error('before the first test: not-a-real-password');
