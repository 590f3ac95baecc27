using System.Globalization;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>Writes the whole numbers between two bounds as digits that may follow each other.</summary>
internal static class NumberRange
{
    private static readonly CharacterNode Digit = Digits('0', '9');
    private static readonly RepeatNode Noughts = new(Digits('0', '0'), 0, null);

    /// <summary>The numbers from one to another, both included.</summary>
    /// <param name="least">0 or more.</param>
    /// <param name="most">At least <paramref name="least"/>.</param>
    /// <param name="digits">How many digits each has, noughts before it included; 0: any number of noughts before it.</param>
    internal static ExpressionNode Of(int least, int most, int digits)
    {
        if (digits > 0) return Between(Text(least, digits), Text(most, digits));
        ExpressionNode? all = null;
        for (var length = Text(least, 0).Length; length <= Text(most, 0).Length; length++)
        {
            var first = Text(least, 0).Length == length ? Text(least, 0) : "1" + new string('0', length - 1);
            var last = Text(most, 0).Length == length ? Text(most, 0) : new string('9', length);
            all = Either(all, Between(first, last));
        }
        return new SequenceNode([Noughts, all!]);
    }

    // Both have as many digits.
    private static ExpressionNode Between(string least, string most)
    {
        if (least.Length == 0) return new SequenceNode([]);
        if (least[0] == most[0]) return new SequenceNode([Digits(least[0], least[0]), Between(least[1..], most[1..])]);
        ExpressionNode all = Either(
            new SequenceNode([Digits(least[0], least[0]), Between(least[1..], new('9', least.Length - 1))]),
            new SequenceNode([Digits(most[0], most[0]), Between(new('0', most.Length - 1), most[1..])]));
        return most[0] - least[0] == 1 ? all
            : Either(all, new SequenceNode([Digits((char)(least[0] + 1), (char)(most[0] - 1)), new RepeatNode(Digit, least.Length - 1, least.Length - 1)]));
    }

    private static ExpressionNode Either(ExpressionNode? first, ExpressionNode second) => first is null ? second : new UnionNode(first, second);

    private static CharacterNode Digits(char from, char to) => new([new(from, to)], false);

    private static string Text(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
