/** Five suites: rules and servers, components under WeChat's older framework, journeys, faults, a real browser. */
const typescript = {
  '\\.[jt]sx?$': [
    '@swc/jest',
    { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
  ],
};

const nodeProject = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: typescript,
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.local/'],
};

module.exports = {
  watchman: false,
  /** What never comes true ends; nothing is timed. Milliseconds. */
  testTimeout: 30_000,
  projects: [
    {
      ...nodeProject,
      displayName: 'unit',
      setupFilesAfterEnv: ['<rootDir>/test/note-asked-paths.ts'],
      testMatch: [
        '<rootDir>/{server,simulator,cloudfunctions,miniprogram/domain,miniprogram/texts,scripts,test/strangers,test/conformance}/**/*.test.ts',
      ],
    },
    {
      ...nodeProject,
      displayName: 'components',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://jest.test' },
      testMatch: ['<rootDir>/miniprogram/{components,pages,consumer,staff,merchant,services}/**/*.test.ts'],
      transformIgnorePatterns: ['/node_modules/(?!tdesign-miniprogram|mobx-miniprogram)'],
    },
    { ...nodeProject, displayName: 'journeys', testMatch: ['<rootDir>/test/journeys/**/*.test.ts'] },
    { ...nodeProject, displayName: 'faults', testMatch: ['<rootDir>/test/faults/**/*.test.ts'] },
    { ...nodeProject, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
};
