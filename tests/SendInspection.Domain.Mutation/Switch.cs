namespace SendInspection.Domain.Mutation;

/// <summary>The one class that the library gains: it reads once which mutant this process is, and can keep which places were reached.</summary>
internal static class Switch
{
    internal const string Name = "SendInspection.Domain.MutantSwitch";

    /// <summary>The number of the mutant that a process is; 0 is none.</summary>
    internal const string Number = "SEND_MUTANT";

    /// <summary>The file that a process writes the numbers of the places to that it reached, where it is asked for.</summary>
    internal const string Reached = "SEND_MUTANT_REACHED";

    /// <summary>The number of a mutant that must be killed: it throws at the first place it reaches.</summary>
    internal const int Fatal = -1;

    /// <summary>The number of a mutant that must survive: it changes nothing.</summary>
    internal const int Harmless = -2;

    internal const string Source = $$"""
        namespace SendInspection.Domain;

        internal static class MutantSwitch
        {
            private static readonly int number = int.Parse(System.Environment.GetEnvironmentVariable("{{Number}}") ?? "0");
            private static readonly bool[] reached = Keep();

            internal static bool IsOn(int mutant)
            {
                if (reached is not null)
                {
                    reached[mutant] = true;
                }

                return number == mutant || (number == -1 && Throw());
            }

            private static bool Throw() => throw new System.InvalidOperationException("The mutant that must be killed.");

            private static bool[] Keep()
            {
                string file = System.Environment.GetEnvironmentVariable("{{Reached}}");
                if (file is null)
                {
                    return null;
                }

                System.AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllLines(
                    file, System.Linq.Enumerable.Range(0, reached.Length).Where(mutant => reached[mutant]).Select(mutant => mutant.ToString()));
                return new bool[100_000];
            }
        }
        """;
}
