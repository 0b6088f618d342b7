export interface Tab {
  /** Address after "#". */
  route: string;
  label: string;
}

/** The pages of the options as a list of links: each has an address, Back works, and any keyboard reaches them. */
export function Tabs({ label, tabs, current }: { label: string; tabs: readonly Tab[]; current: string }) {
  return (
    <nav aria-label={label} class="tabs">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.route}>
            <a href={`#${tab.route}`} aria-current={tab.route === current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
