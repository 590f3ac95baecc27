using System.Collections.Frozen;
using System.Runtime.InteropServices;
using CareersBot.Understanding;

namespace CareersBot.Learnt;

/// <summary>How a kind of what is learnt is written to a file.</summary>
/// <param name="Kind">The kind, as a file is named after it.</param>
/// <param name="Write">Writes one.</param>
/// <param name="Read">Reads what <paramref name="Write"/> wrote.</param>
internal sealed record LearntFormat<T>(string Kind, Action<BinaryWriter, T> Write, Func<BinaryReader, T> Read);

/// <summary>Writes and reads the parts of what is learnt, each after its length.</summary>
internal static class LearntParts
{
    internal static void WriteNumbers(BinaryWriter writer, float[] numbers)
    {
        writer.Write(numbers.Length);
        writer.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    internal static float[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new float[reader.ReadInt32()];
        reader.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    internal static void WriteTexts(BinaryWriter writer, IReadOnlyCollection<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    internal static string[] ReadTexts(BinaryReader reader)
    {
        var texts = new string[reader.ReadInt32()];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        return texts;
    }

    internal static void WriteModel(BinaryWriter writer, LinearModel model)
    {
        WriteTexts(writer, model.Labels);
        WriteTexts(writer, [.. model.Features.OrderBy(pair => pair.Value).Select(pair => pair.Key)]);
        writer.Write(model.Width);
        WriteNumbers(writer, model.Weights);
    }

    internal static LinearModel ReadModel(BinaryReader reader)
    {
        var labels = ReadTexts(reader);
        var features = ReadTexts(reader).Select((text, row) => KeyValuePair.Create(text, row)).ToFrozenDictionary(StringComparer.Ordinal);
        var width = reader.ReadInt32();
        return new(labels, features, ReadNumbers(reader), width);
    }
}
