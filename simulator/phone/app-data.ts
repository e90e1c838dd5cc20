/** Text pieces and rpx numbers in turn: the browser multiplies each number by the phone's width. */
export type StyleParts = (string | number)[];

/** What app.json's `window` and a page's JSON may say about the page's frame. Values may be `@name` of theme.json. */
export interface WindowConfig {
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationBarTitleText?: string;
  navigationStyle?: string;
  backgroundColor?: string;
  backgroundColorContent?: string;
  backgroundTextStyle?: string;
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
}

export interface TabBarItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface TabBar {
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  borderStyle?: string;
  list: TabBarItem[];
}

/** The parts of app.json that the phone acts on. */
export interface AppConfig {
  pages: string[];
  entryPagePath?: string;
  window?: WindowConfig;
  tabBar?: TabBar;
  darkmode?: boolean;
  themeLocation?: string;
  subPackages?: SubPackage[];
  subpackages?: SubPackage[];
  usingComponents?: Record<string, string>;
}

export interface SubPackage {
  root: string;
  pages: string[];
}

/** The JSON beside a page or component; `usingComponents` holds absolute ids once built. */
export interface ComponentConfig extends WindowConfig {
  component?: boolean;
  styleIsolation?: string;
  usingComponents?: Record<string, string>;
  componentGenerics?: Record<string, boolean | { default?: string }>;
}

/** `scope` prefixes the classes of a component whose styles are its own. */
export interface BuiltModule {
  scope?: string;
  config: ComponentConfig;
}

export type ThemeName = 'light' | 'dark';

/** All that the browser needs to know about the app beside its code and templates. */
export interface AppData {
  app: AppConfig;
  pages: string[];
  modules: Record<string, BuiltModule>;
  styles: Record<string, StyleParts>;
  themes: Record<ThemeName, Record<string, string>>;
}
