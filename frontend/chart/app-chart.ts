import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { init, type EChartsType } from './echarts';

/**
 * Draws an ECharts option that the server made, and cleans up after itself. Colours in the option are references to the theme's custom
 * properties, which the SVG resolves by itself: switching between light, dark and print redraws nothing.
 *
 * @fires point-click - detail.index is the position that was clicked or chosen with Enter
 */
@customElement('app-chart')
export class AppChart extends LitElement {
  static styles = css`
    :host {
      display: block;
      position: relative;
      min-width: 0;
    }
    :host([hidden]) {
      display: none;
    }
    .drawing {
      position: absolute;
      inset: 0;
      outline: none;
      border-radius: 4px;
    }
    .drawing:focus-visible {
      box-shadow: 0 0 0 2px var(--cp-focus);
    }
    .spoken {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;

  /** The option of ECharts, without the words of the tooltip. */
  @property({ attribute: false }) option?: Record<string, unknown>;
  /** What is said and shown at each position. */
  @property({ attribute: false }) spoken: string[] = [];
  /** What the chart is called. */
  @property() label = '';
  /** Whether the words beside it say the same, so that it needs no stop of its own. */
  @property({ type: Boolean }) decorative = false;

  @state() private said = '';
  private at = -1;
  private chart?: EChartsType;
  private readonly resized = new ResizeObserver(() => this.fit());

  connectedCallback() {
    super.connectedCallback();
    this.resized.observe(this);
    if (this.hasUpdated) {
      this.draw();
    }
  }

  disconnectedCallback() {
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
    super.disconnectedCallback();
  }

  protected updated(changed: PropertyValues<this>) {
    if (changed.has('option') || changed.has('spoken')) {
      this.draw();
    }
  }

  render() {
    return this.decorative
      ? html`<div class="drawing" aria-hidden="true"></div>`
      : html`<div
            class="drawing"
            tabindex="0"
            role="application"
            aria-roledescription="chart"
            aria-label="${this.label}. Left and right arrow keys step through it."
            @keydown=${this.keyPressed}
            @blur=${this.leave}
          ></div>
          <div class="spoken" aria-live="polite">${this.said}</div>`;
  }

  private draw() {
    const place = this.renderRoot.querySelector<HTMLElement>('.drawing');
    if (!place || !this.option || !this.isConnected) {
      return;
    }
    if (!this.chart) {
      this.chart = init(place, undefined, { renderer: 'svg' });
      this.chart.getZr().on('click', (event) => this.choose(this.positionAt(event.offsetX)));
    }
    const font = getComputedStyle(this).fontFamily;
    const tooltip = { ...(this.option.tooltip as object), formatter: (hits: unknown) => this.bubble(hits), ...bubbleLook };
    this.chart.setOption({ ...this.option, tooltip, textStyle: { fontFamily: font } }, { notMerge: true });
    this.fit();
  }

  private fit() {
    if (this.chart && this.clientWidth > 0 && this.clientHeight > 0) {
      this.chart.resize({ width: this.clientWidth, height: this.clientHeight });
    }
  }

  private bubble(hits: unknown): HTMLElement {
    const hit = (Array.isArray(hits) ? hits[0] : hits) as { dataIndex: number } | undefined;
    const box = document.createElement('div');
    (this.spoken[hit?.dataIndex ?? -1] ?? '').split('\n').forEach((line, i) => {
      const row = document.createElement('div');
      row.textContent = line;
      row.style.fontWeight = i === 0 ? '600' : '400';
      box.append(row);
    });
    return box;
  }

  private keyPressed(event: KeyboardEvent) {
    const last = this.spoken.length - 1;
    const next: Record<string, number> = {
      ArrowRight: Math.min(this.at + 1, last),
      ArrowLeft: this.at < 0 ? last : Math.max(this.at - 1, 0),
      Home: 0,
      End: last,
    };
    if (event.key in next) {
      event.preventDefault();
      this.go(next[event.key]);
    } else if (event.key === 'Enter' && this.at >= 0) {
      this.choose(this.at);
    } else if (event.key === 'Escape') {
      this.leave();
    }
  }

  private go(position: number) {
    this.at = position;
    this.said = (this.spoken[position] ?? '').replaceAll('\n', '; ');
    const x = this.chart?.convertToPixel({ xAxisIndex: 0 }, position);
    const top = (this.option?.grid as { top: number }[] | undefined)?.[0]?.top ?? 0;
    this.chart?.dispatchAction({ type: 'showTip', x, y: top + 4 });
  }

  private leave() {
    this.at = -1;
    this.said = '';
    this.chart?.dispatchAction({ type: 'hideTip' });
    this.chart?.dispatchAction({ type: 'updateAxisPointer', currTrigger: 'leave' });
  }

  private positionAt(x: number): number {
    return Number(this.chart?.convertFromPixel({ xAxisIndex: 0 }, x) ?? -1);
  }

  private choose(index: number) {
    if (index >= 0 && index < this.spoken.length) {
      this.dispatchEvent(new CustomEvent('point-click', { detail: { index } }));
    }
  }
}

const bubbleLook = {
  backgroundColor: 'var(--cp-raised)',
  borderColor: 'var(--cp-line-2)',
  borderWidth: 1,
  padding: [6, 10],
  textStyle: { color: 'var(--cp-ink)', fontSize: 12 },
  extraCssText: 'box-shadow: var(--cp-shadow); font-family: inherit; border-radius: 6px;',
};

declare global {
  interface HTMLElementTagNameMap {
    'app-chart': AppChart;
  }
}
