using System.Collections.Frozen;

namespace CareersCatalogue.Occupations;

/// <summary>A closed list in the order in which people are shown it.</summary>
public sealed class ChoiceList<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, Choice<T>> _byKey;
    private readonly FrozenDictionary<T, Choice<T>> _byValue;

    /// <summary>Makes the list.</summary>
    /// <exception cref="ArgumentException">A value of <typeparamref name="T"/> is missing or stands twice.</exception>
    public ChoiceList(params IReadOnlyList<Choice<T>> all)
    {
        All = all;
        _byKey = all.ToFrozenDictionary(choice => choice.Key, StringComparer.Ordinal);
        _byValue = all.ToFrozenDictionary(choice => choice.Value);
        if (_byValue.Count != Enum.GetValues<T>().Length)
            throw new ArgumentException($"The list of {typeof(T).Name} leaves out a value.", nameof(all));
    }

    /// <summary>Every choice, each value once, in the order of display.</summary>
    public IReadOnlyList<Choice<T>> All { get; }

    /// <summary>The choice that data files write this way; null when there is none.</summary>
    public Choice<T>? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The row that describes a value.</summary>
    public Choice<T> Of(T value) => _byValue[value];
}
