// The stream of events. It comes back by itself, a little later each time, and says when it does.

const firstDelay = 500;
const longestDelay = 8000;

export class Live {
  constructor(url, { onEvent, onState }) {
    this.url = url;
    this.onEvent = onEvent;
    this.onState = onState;
    this.delay = firstDelay;
    this.connect();
  }

  connect() {
    this.source = new EventSource(this.url);
    this.source.addEventListener("message", (event) => {
      const { t, d } = JSON.parse(event.data);
      if (t === "HELLO") {
        this.delay = firstDelay;
        this.onState("open");
      }
      this.onEvent(t, d);
    });
    this.source.addEventListener("error", () => this.retry());
  }

  retry() {
    this.source.close();
    if (this.timer !== undefined) return;
    this.onState("lost");
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.connect();
    }, this.delay);
    this.delay = Math.min(this.delay * 2, longestDelay);
  }

  close() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.source.close();
  }
}
