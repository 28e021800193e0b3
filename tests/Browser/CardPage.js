// Draws one card with the reference renderer and measures what a person would see.
(() => {
  const rgb = text => {
    const parts = (text.match(/[\d.]+/g) || []).map(Number);
    return parts.length < 3 ? null : { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };

  // WCAG 2.2, relative luminance
  const luminance = ({ r, g, b }) => {
    const part = value => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };

  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  const groundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour && colour.a > 0.99) {
        return colour;
      }
    }
    return { r: 255, g: 255, b: 255 };
  };

  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.getElementById('card'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.trim();
      const element = walker.currentNode.parentElement;
      if (text && !element.closest('option') && element.getClientRects().length > 0) {
        found.push({ text, element });
      }
    }
    return found;
  };

  // texts carry backslashes only where a client would read markdown; those are all there is to process
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const plain = document.createElement('p');
    plain.textContent = text.replace(/\\([\\`*_[\]<>#+\-.()=~&])/g, '$1');
    result.outputHtml = plain.outerHTML;
    result.didProcess = true;
  };

  const drawCard = (card, { host, ground, words }) => {
    document.body.style.background = ground;
    document.documentElement.style.setProperty('--ground', ground);
    document.documentElement.style.setProperty('--words', words);
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(host);
    const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
    drawn.parse(card, context);
    const faults = [];
    for (let i = 0; i < context.eventCount; i++) {
      faults.push(context.getEventAt(i).message);
    }
    document.getElementById('card').replaceChildren(drawn.render());
    return faults;
  };

  const openNext = index => {
    const closed = [...document.querySelectorAll('.ac-pushButton[aria-expanded]')];
    closed[index]?.click();
    return index < closed.length;
  };

  const measureCard = () => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) {
      faults.push(`scrolls sideways: ${document.documentElement.scrollWidth} > ${width}`);
    }
    for (const { text, element } of texts()) {
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const colour = rgb(style.color);
      if (box.width < 1 || box.height < 1 || style.visibility === 'hidden') {
        faults.push(`cannot be seen: ${text}`);
      } else if (box.right > width + 1) {
        faults.push(`runs out of the card: ${text}`);
      } else if (contrast(colour, groundOf(element)) < 4.5) {
        faults.push(`cannot be read (${contrast(colour, groundOf(element)).toFixed(1)}): ${text}`);
      }
    }
    return faults;
  };

  // in one call, because a call costs more than a card
  window.checkCard = async (card, themes) => {
    const faults = [];
    for (const theme of themes) {
      faults.push(...drawCard(card, theme), ...measureCard());
      await window.takePicture?.(theme.name);
      for (let i = 0; openNext(i); i++) {
        faults.push(...measureCard());
        await window.takePicture?.(`${theme.name}.open${i}`);
      }
    }
    return faults;
  };

  window.countButtons = () => document.querySelectorAll('.ac-pushButton').length;
})();
