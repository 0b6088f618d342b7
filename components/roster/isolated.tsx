/** Text that came from a file: kept apart from the sentence around it, whatever its direction. */
export const isolated = (text: string) => <bdi>{text}</bdi>;
