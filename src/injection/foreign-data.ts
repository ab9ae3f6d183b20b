/** Whether a JSON-LD text has a node of the type JobPosting; for text that is not JSON, whether it says the word. */
export function namesJobPosting(json: string): boolean {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return json.includes('JobPosting');
  }
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node !== 'object' || node === null) continue;
    if (!Array.isArray(node) && typesOf(node).some((type) => /(?:^|[/#:])JobPosting$/.test(type)))
      return true;
    for (const inner of Object.values(node)) waiting.push(inner);
  }
  return false;
}

function typesOf(node: object): readonly string[] {
  const type: unknown = '@type' in node ? node['@type'] : undefined;
  return [type].flat().filter((one) => typeof one === 'string');
}
